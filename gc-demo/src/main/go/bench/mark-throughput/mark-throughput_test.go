package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"sync"
	"testing"
)

const unit = "nanoseconds/object"

// Go's collector, runtime.GC, with Green Tea.
func BenchmarkRandom(b *testing.B) { mark(b, "random") }

// Go's collector, runtime.GC, with Green Tea.
func BenchmarkTree(b *testing.B) { mark(b, "tree") }

// Go's collector, runtime.GC, with Green Tea.
func BenchmarkWide(b *testing.B) { mark(b, "wide") }

// Go's collector, runtime.GC, with Green Tea.
func BenchmarkList(b *testing.B) { mark(b, "list") }

// Go's collector, runtime.GC, with Green Tea.
func BenchmarkShuffled(b *testing.B) { mark(b, "shuffled") }

// The same collector, built with GOEXPERIMENT=nogreenteagc.
func BenchmarkRandom_noGreenTea(b *testing.B) { withoutGreenTea(b, "Random") }

// The same collector, built with GOEXPERIMENT=nogreenteagc.
func BenchmarkTree_noGreenTea(b *testing.B) { withoutGreenTea(b, "Tree") }

// The same collector, built with GOEXPERIMENT=nogreenteagc.
func BenchmarkWide_noGreenTea(b *testing.B) { withoutGreenTea(b, "Wide") }

// The same collector, built with GOEXPERIMENT=nogreenteagc.
func BenchmarkList_noGreenTea(b *testing.B) { withoutGreenTea(b, "List") }

// The same collector, built with GOEXPERIMENT=nogreenteagc.
func BenchmarkShuffled_noGreenTea(b *testing.B) { withoutGreenTea(b, "Shuffled") }

// mark measures collections while one graph is all there is.
func mark(b *testing.B, shape string) {
	count := live.make(b, shape)
	for b.Loop() {
		runtime.GC()
	}
	b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(count), unit)
	runtime.KeepAlive(live.graph)
}

// live is the graph of the last row, kept for its repetitions, and how many nodes are in it.
var live heap

type heap struct {
	graph
	count int
}

func (h *heap) make(b *testing.B, shape string) int {
	if h.shape == shape {
		return h.count
	}
	*h = heap{}
	if err := check(); err != nil {
		b.Fatal(err)
	}
	objects := objectsFromEnv(b)
	before := inUse()
	h.graph = build(shape, objects)
	kept := int(inUse() - before)
	h.count = h.reached(objects)
	if off := kept - h.count; off < -slack || off > slack {
		b.Fatalf("the collector keeps %d objects of %s, want %d", kept, shape, h.count)
	}
	return h.count
}

// slack is for what the runtime and this test keep beside the nodes.
const slack = 1000

// objectsFromEnv is how many objects the graphs have: one million, or MARK_OBJECTS.
func objectsFromEnv(b *testing.B) int {
	asked := os.Getenv("MARK_OBJECTS")
	if asked == "" {
		return 1_000_000
	}
	objects, err := strconv.Atoi(asked)
	if err != nil || objects < 1 {
		b.Fatalf("MARK_OBJECTS=%s: a number from 1", asked)
	}
	return objects
}

// inUse is the number of objects that a collection leaves.
func inUse() uint64 {
	runtime.GC()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return memory.HeapObjects
}

var result = regexp.MustCompile(`([\d.e+-]+) ` + unit)

// withoutGreenTea reports what the row finds in a test binary that is built without Green Tea: the
// worklist is chosen when the runtime is compiled. The row runs once, for as long as the
// repetitions that report it take together.
func withoutGreenTea(b *testing.B, name string) {
	figure, ok := figures[name]
	if !ok {
		var err error
		if figure, err = runWithoutGreenTea(name); err != nil {
			b.Fatal(err)
		}
		figures[name] = figure
	}
	b.ReportMetric(figure, unit)
}

var figures = map[string]float64{}

func runWithoutGreenTea(name string) (float64, error) {
	binary, err := otherRuntime()
	if err != nil {
		return 0, err
	}
	row := exec.Command(binary, "-test.run=^$", "-test.bench=^Benchmark"+name+"$", "-test.benchtime=500ms")
	out, err := row.CombinedOutput()
	found := result.FindSubmatch(out)
	if err != nil || found == nil {
		return 0, fmt.Errorf("%v: %s", err, out)
	}
	return strconv.ParseFloat(string(found[1]), 64)
}

var folder string

// otherRuntime builds this test once more, in a folder of its own.
var otherRuntime = sync.OnceValues(func() (string, error) {
	var err error
	if folder, err = os.MkdirTemp("", "mark-throughput"); err != nil {
		return "", err
	}
	binary := filepath.Join(folder, "nogreenteagc.test")
	build := exec.Command("go", "test", "-c", "-o", binary, ".")
	build.Env = append(os.Environ(), "GOEXPERIMENT=nogreenteagc")
	build.Stderr = os.Stderr
	return binary, build.Run()
})

func TestMain(m *testing.M) {
	code := m.Run()
	if folder != "" {
		os.RemoveAll(folder)
	}
	os.Exit(code)
}
