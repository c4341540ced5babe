package gotojava.notes.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/// Processor time per operation, of all threads of the measured JVM: carriers, the collector, the
/// JIT compiler. JMH finds it by name on the class path of that JVM, so nothing here may refer to
/// it: the program itself runs without JMH.
public final class CpuTime implements InternalProfiler {
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long begin;

  @Override
  public String getDescription() {
    return "Processor time of the process, per operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    begin = system.getProcessCpuTime();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    var used = (double) (system.getProcessCpuTime() - begin);
    var operations = result.getMetadata().getAllOps();
    return List.of(new ScalarResult("cpu", used / operations, "ns/op", AggregationPolicy.AVG));
  }
}
