package vn.tongket.system.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The REST calls of one account of the running portal. */
final class Calls {

    /** Of version 1.1: an upgrade to 2 in the midst of many calls ends those that are under way. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final String token;

    Calls(PortalInBrowser.Running portal, String account) {
        this.base = portal.address().resolve("api/");
        HttpResponse<String> answer = token(portal, account, Desk.PASSWORD);
        this.token = value(answer.body(), "token");
    }

    static HttpResponse<String> token(PortalInBrowser.Running portal, String account, String password) {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(account, password);
        HttpRequest request = HttpRequest.newBuilder(portal.address().resolve("api/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }

    CompletableFuture<HttpResponse<String>> post(String path, String body) {
        return send(path, "POST", body);
    }

    CompletableFuture<HttpResponse<String>> put(String path, String body) {
        return send(path, "PUT", body);
    }

    CompletableFuture<HttpResponse<String>> patch(String path, String body) {
        return send(path, "PATCH", body);
    }

    CompletableFuture<HttpResponse<String>> get(String path) {
        return send(path, "GET", "");
    }

    private CompletableFuture<HttpResponse<String>> send(String path, String method, String body) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The first value of this name in a JSON text. */
    static String value(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return found.group(1);
    }
}
