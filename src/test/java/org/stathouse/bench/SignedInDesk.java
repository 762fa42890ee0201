package org.stathouse.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody at work in one browser tab, without the browser: signs in by the sign-in page and goes from view to view as Vaadin's client
 * does, by its own messages, so that what is timed is the server alone.
 */
final class SignedInDesk implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The product lets go of a tab that has not been heard of for three minutes, whatever it asks for meanwhile. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private final Function<String, URI> product;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Runnable::run)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private URI messages;
    private URI heartbeat;
    private long lastBeat = System.nanoTime();
    private String key;
    private int messageOfServer;
    private int messageOfClient;
    private int personMenu = -1;

    private SignedInDesk(Function<String, URI> product) {
        this.product = product;
        this.messages = product.apply("/");
        this.heartbeat = messages;
        this.key = "";
    }

    /** Signs in and shows the frame of the product, not yet a view. */
    static SignedInDesk open(Function<String, URI> product, String username, String password) throws IOException, InterruptedException {
        SignedInDesk desk = new SignedInDesk(product);
        try {
            desk.signIn(username, password);
            desk.begin();
            return desk;
        } catch (IOException | InterruptedException | RuntimeException failed) {
            desk.close();
            throw failed;
        }
    }

    private void signIn(String username, String password) throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(ask(HttpRequest.newBuilder(product.apply("/login")).header("Accept", "text/html")));
        if (!csrf.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        String form = "_csrf=" + encoded(csrf.group(1)) + "&username=" + encoded(username) + "&password=" + encoded(password);
        HttpRequest.Builder post = HttpRequest.newBuilder(product.apply("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        HttpResponse<String> answer = browser.send(post.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.uri().getPath().startsWith("/login")) {
            throw new IllegalStateException(username + " could not sign in: " + answer.uri());
        }
    }

    private void begin() throws IOException, InterruptedException {
        String init = "/?v-r=init&location=&query=&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280&v-bh=800&v-bw=1280&v-tzid=America%2FNew_York&v-wn=desk";
        JsonNode config = JSON.readTree(ask(HttpRequest.newBuilder(product.apply(init)))).get("appConfig");
        JsonNode first = config.get("uidl");
        int tab = config.get("v-uiId").asInt();
        messages = product.apply("/?v-r=uidl&v-uiId=" + tab);
        heartbeat = product.apply("/?v-r=heartbeat&v-uiId=" + tab);
        key = first.get("Vaadin-Security-Key").asString();
        messageOfServer = first.get("syncId").asInt();
        messageOfClient = first.get("clientId").asInt();
    }

    /** Tells the product that the tab is still open, if it is time to. */
    void beat() throws IOException, InterruptedException {
        if (System.nanoTime() - lastBeat > HEARTBEAT.toNanos()) {
            ask(HttpRequest.newBuilder(heartbeat).POST(HttpRequest.BodyPublishers.noBody()));
            lastBeat = System.nanoTime();
        }
    }

    /** Goes to a view and tells how long its answer took, in milliseconds. */
    double show(String path, String query) throws IOException, InterruptedException {
        beat();
        Map<String, Object> where = Map.of("route", path, "query", query, "appShellTitle", "", "historyState", Map.of("idx", 0), "trigger", "client");
        HttpRequest.Builder post = message(1, "ui-navigate", where);
        long start = System.nanoTime();
        String answer = ask(post);
        double millis = (System.nanoTime() - start) / 1e6;
        JsonNode said = JSON.readTree(answer);
        if (!said.has("syncId") || said.path("meta").has("appError")) {
            throw new IllegalStateException(path + " was answered with " + answer.substring(0, Math.min(300, answer.length())));
        }
        messageOfServer = said.get("syncId").asInt();
        messageOfClient = said.get("clientId").asInt();
        for (JsonNode change : said.path("changes")) {
            if (change.path("key").asString("").equals("tag") && change.path("value").asString("").equals("person-menu")) {
                personMenu = change.get("node").asInt();
            }
        }
        return millis;
    }

    /** Signs out by the menu in the frame, which stands there from the first view on. */
    void signOut() throws IOException, InterruptedException {
        ask(message(personMenu, "choose", Map.of("event.detail", "SIGN_OUT")));
    }

    private HttpRequest.Builder message(int node, String event, Map<String, Object> data) {
        Map<String, Object> call = Map.of("type", "event", "node", node, "event", event, "data", data);
        Map<String, Object> message = Map.of("csrfToken", key, "rpc", new Object[] {call}, "syncId", messageOfServer, "clientId", messageOfClient);
        return HttpRequest.newBuilder(messages)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(message)));
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri().getPath() + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        browser.shutdownNow();
    }
}
