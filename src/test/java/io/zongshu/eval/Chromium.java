package io.zongshu.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium with one page, its network off, driven by the Chrome DevTools Protocol. Whatever the page complains
 * of, and whatever it asks for, is noted.
 */
final class Chromium implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE = 60;

    private final Path folder;
    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private @Nullable String session;

    /** The browser of this machine: the property {@code chromium}, or the usual places; empty if there is none. */
    static Optional<Path> installed() {
        return Stream.of(System.getProperty("chromium", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .filter(p -> !p.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Chromium(Path folder, Process process, URI address) {
        this.folder = folder;
        this.process = process;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Ear()).join();
    }

    /** Starts one with an empty profile. */
    static Chromium start(Path program) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("chromium");
        List<String> command = List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--force-color-profile=srgb", "--remote-debugging-port=0", "--user-data-dir=" + folder, "about:blank");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        Path port = folder.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE * 10 && (!Files.exists(port) || Files.readAllLines(port).size() < 2); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        List<String> lines = Files.readAllLines(port);
        Chromium chromium = new Chromium(folder, process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
        String target = chromium.send("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asString();
        chromium.session = chromium.send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId").asString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            chromium.send(domain + ".enable", Map.of());
        }
        chromium.send("Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
        return chromium;
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            heard.append(data);
            if (last) {
                JsonNode message = JSON.readTree(heard.toString());
                heard.setLength(0);
                hear(message);
            }
            from.request(1);
            return null;
        }
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer = answers.remove(message.get("id").asInt());
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        JsonNode params = message.path("params");
        switch (message.path("method").asString("")) {
            case "Runtime.exceptionThrown" -> complaints.add(params.path("exceptionDetails").toString());
            case "Log.entryAdded" -> complaints.add(params.path("entry").toString());
            case "Runtime.consoleAPICalled" -> complaints.add(params.path("args").toString());
            case "Network.requestWillBeSent" -> requests.add(params.path("request").path("url").asString(""));
            default -> { }
        }
    }

    /** One command of the protocol and its result. */
    JsonNode send(String method, Map<String, Object> params) {
        int id = numbers.incrementAndGet();
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", params);
        if (session != null) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode result = answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        if (result.has("error")) {
            throw new IllegalStateException(method + ": " + result.get("error"));
        }
        return result.path("result");
    }

    /** Opens an address and waits until the page stands; milliseconds from the start to the page's being drawn. */
    double open(String address) throws InterruptedException {
        send("Page.navigate", Map.of("url", "about:blank"));
        send("Page.navigate", Map.of("url", address));
        await("document.readyState === 'complete' && typeof Z === 'object' && Boolean(Z.panel)");
        return eval("performance.getEntriesByType('navigation')[0].loadEventEnd").asDouble();
    }

    /** Waits until an expression is true. */
    void await(String expression) throws InterruptedException {
        for (int i = 0; i < PATIENCE * 20; i++) {
            if (eval(expression).asBoolean(false)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("never true: " + expression + " " + complaints);
    }

    /** The value of an expression. */
    JsonNode eval(String expression) {
        JsonNode answer = send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** A click with the mouse in the middle of the element that an expression gives. */
    void click(String element) {
        JsonNode at = eval("(function () { const e = " + element + "; e.scrollIntoView({block: 'center'});"
                + " const r = e.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send("Input.dispatchMouseEvent", Map.of("type", type, "x", at.get(0).asDouble(), "y", at.get(1).asDouble(),
                    "button", "left", "clickCount", 1));
        }
    }

    /** A key as DOM names it: Tab, Enter, ArrowDown, Escape. */
    void key(String name) {
        Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowDown", 40, "ArrowUp", 38, "Home", 36, "End", 35);
        Map<String, Object> event = new LinkedHashMap<>(Map.of("key", name, "code", name, "windowsVirtualKeyCode", codes.getOrDefault(name, 0)));
        event.put("type", name.equals("Enter") ? "keyDown" : "rawKeyDown");
        if (name.equals("Enter")) {
            event.put("text", "\r");
        }
        send("Input.dispatchKeyEvent", event);
        event.put("type", "keyUp");
        event.remove("text");
        send("Input.dispatchKeyEvent", event);
    }

    /** Types text where the focus is. */
    void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** The window in CSS pixels, with a zoom, light or dark. */
    void window(int width, int height, double zoom, boolean dark) {
        send("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", zoom, "mobile", false));
        send("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** What the window shows, as PNG. */
    void screenshot(Path file) throws IOException {
        Files.write(file, bytes(send("Page.captureScreenshot", Map.of("format", "png"))));
    }

    /** The page as printed. */
    void pdf(Path file) throws IOException {
        Files.write(file, bytes(send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false))));
    }

    private static byte[] bytes(JsonNode answer) {
        return Base64.getDecoder().decode(answer.get("data").asString());
    }

    /** What the page complained of. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What the page asked for. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() throws IOException {
        session = null;
        socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> {
                if (!f.toFile().delete()) {
                    f.toFile().deleteOnExit();
                }
            });
        } catch (UncheckedIOException e) {
            folder.toFile().deleteOnExit(); // A helper of the browser was still writing.
        }
    }
}
