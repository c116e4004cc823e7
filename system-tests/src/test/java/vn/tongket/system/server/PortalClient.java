package vn.tongket.system.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** A program that uses the portal's REST calls as one account (chương trình gọi cổng nội bộ). */
final class PortalClient {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration POLL = Duration.ofMillis(500);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI server;
    private final String token;

    private PortalClient(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    static PortalClient stranger(URI server) {
        return new PortalClient(server, null);
    }

    PortalClient signIn(String username, String password) {
        HttpResponse<String> answer =
                post("/portal/api/tokens", "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(username + ": " + answer.statusCode() + " " + answer.body());
        }
        return new PortalClient(
                server, json(answer).getAsJsonObject().get("token").getAsString());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send(withBody(path, "POST", json));
    }

    /** A call that may arrive twice. */
    HttpResponse<String> postOnce(String path, String json, String key) {
        return send(withBody(path, "POST", json).header("Idempotency-Key", key));
    }

    HttpResponse<String> put(String path, String json) {
        return send(withBody(path, "PUT", json));
    }

    private HttpRequest.Builder withBody(String path, String method, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
    }

    static JsonElement json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body());
    }

    /** The sign-in page proves that the application is there, readiness that its first start is done. */
    void awaitPortal() {
        Instant limit = Instant.now().plus(PATIENCE);
        while (!isAnswering()) {
            if (Instant.now().isAfter(limit)) {
                throw new IllegalStateException("The portal does not answer at " + server);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private boolean isAnswering() {
        return status("/portal/sign-in") == 200 && status("/health/ready") == 200;
    }

    /** 0 while nobody listens. */
    private int status(String path) {
        try {
            return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (ConnectException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofMinutes(2));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
