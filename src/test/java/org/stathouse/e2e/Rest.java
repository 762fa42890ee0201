package org.stathouse.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface as one of the demonstration accounts uses it. */
final class Rest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final String username;

    Rest(RunningStathouse product, String username) {
        this.address = product.address() + "/api/v1/";
        this.username = username;
    }

    /** An answer: its status, its entity tag and its body. */
    record Answer(int status, String etag, byte[] body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        Answer expecting(int expected) {
            if (status != expected) {
                throw new AssertionError("Expected " + expected + " but got " + status + ": " + new String(body, StandardCharsets.UTF_8));
            }
            return this;
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return send(request(path).POST(json(body)));
    }

    Answer post(String path, Object body, @Nullable String ifMatch) {
        return send(tagged(request(path), ifMatch).POST(json(body)));
    }

    Answer put(String path, Object body) {
        return send(request(path).PUT(json(body)));
    }

    Answer patch(String path, Object body, @Nullable String ifMatch) {
        return send(tagged(request(path), ifMatch).method("PATCH", json(body)));
    }

    private static HttpRequest.Builder tagged(HttpRequest.Builder request, @Nullable String ifMatch) {
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private HttpRequest.Builder request(String path) {
        String credentials = Base64.getEncoder().encodeToString((username + ":stathouse").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
