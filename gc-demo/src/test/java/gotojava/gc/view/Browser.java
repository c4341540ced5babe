package gotojava.gc.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// A Chromium without a window, with the page in it. A test that needs it where there is none is
/// skipped, and says so.
public final class Browser implements AutoCloseable {
  private final ChromeDriver driver;
  private final Path directory;

  private Browser(ChromeDriver driver, Path directory) {
    this.driver = driver;
    this.directory = directory;
  }

  /// With the page of these examples, opened from a file.
  public static Browser of(List<Example> examples) throws IOException, URISyntaxException {
    System.setProperty("webdriver.chrome.driver", found("chromedriver").getPath());
    var directory = Files.createDirectories(buildDirectory().resolve("page"));
    var browser = new Browser(new ChromeDriver(options()), directory);
    var file = directory.resolve("page.html");
    browser.open(Files.writeString(file, Page.of(examples)));
    return browser;
  }

  private static ChromeOptions options() throws IOException {
    var logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(found("chromium"));
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
    options.addArguments("--disable-gpu", "--hide-scrollbars");
    options.setCapability("goog:loggingPrefs", logging);
    return options;
  }

  private static File found(String program) throws IOException {
    var onPath = List.of(System.getenv("PATH").split(File.pathSeparator, -1)).stream();
    var file = onPath.map(folder -> new File(folder, program)).filter(File::canExecute).findFirst();
    if (file.isPresent()) return file.get();
    var missing = program + " was not found on the PATH";
    if (System.getenv("CI") != null) throw new IOException(missing);
    return abort(missing);
  }

  private static Path buildDirectory() throws URISyntaxException {
    var classes = Browser.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(classes.toURI()).resolveSibling("");
  }

  void open(Path page) {
    driver.get(page.toUri().toString());
  }

  void reload() {
    driver.navigate().refresh();
  }

  /// Runs a function body in the page, which sees what is passed as `arguments`.
  public Object run(String script, Object... arguments) {
    return Optional.ofNullable(driver.executeScript(script, arguments)).orElse("");
  }

  void click(String selector) {
    find(selector).click();
  }

  /// Clicks the head of something in the picture, where its fields are not.
  void pick(String name) {
    var element = picture(name);
    int up = element.getRect().height / 2 - 6;
    new Actions(driver)
        .moveToElement(element, 0, name.startsWith("object") ? -up : 0)
        .click()
        .perform();
  }

  void drag(String from, String to) {
    new Actions(driver).dragAndDrop(picture(from), picture(to)).perform();
  }

  private WebElement picture(String name) {
    return find("[data-pick='" + name + "']");
  }

  void choose(String selector, String option) {
    find(selector).sendKeys(option);
    run("document.activeElement.blur()");
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void type(String selector, CharSequence text) {
    find(selector).sendKeys(text);
  }

  /// Waits until the page says a sentence that begins so.
  void says(String prefix) {
    run(
        """
        return new Promise((done) => {
          const end = performance.now() + 5000;
          const look = () => byId("said").textContent.startsWith(arguments[0])
            || performance.now() > end ? done() : requestAnimationFrame(look);
          look();
        });
        """,
        prefix);
    assertThat(text("#said")).startsWith(prefix);
  }

  String text(String selector) {
    return find(selector).getText();
  }

  private WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  int count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  void size(int width, int height) {
    var metrics =
        Map.<String, Object>of(
            "width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
  }

  void prefers(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  /// Writes what is to be seen into a file beside the page.
  void shoot(String name) throws IOException {
    Files.write(directory.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  void hasNoErrors() {
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
