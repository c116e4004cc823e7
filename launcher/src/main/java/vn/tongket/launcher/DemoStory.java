package vn.tongket.launcher;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the demonstration office work (diễn lại công việc của đơn vị dùng thử), through the same calls and
 * with the same rights as its people; only in a portal that has no plan yet.
 */
final class DemoStory {

    private static final String STORY = "story.txt";
    private static final String PASSWORD = "Mật khẩu chung:";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final StoryValues values = new StoryValues();
    private final URI calls;
    private final String password;

    private DemoStory(URI portal, String password) {
        this.calls = URI.create(portal.toString().replaceAll("/$", "") + "/api");
        this.password = password;
    }

    static void tell(URI portal, Path war) throws IOException {
        List<StoryStep> steps = StoryStep.of(DemoFiles.lines(war, STORY));
        if (steps.isEmpty()) {
            return;
        }
        DemoStory story = new DemoStory(portal, password(war));
        if (story.nothingHappenedYet(steps.get(0).account())) {
            steps.forEach(story::take);
        }
    }

    private static String password(Path war) throws IOException {
        return DemoFiles.lines(war, "accounts.txt").stream()
                .filter(line -> line.startsWith(PASSWORD))
                .map(line -> line.substring(PASSWORD.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private boolean nothingHappenedYet(String account) {
        JsonStructure plans = call(account, "GET", "/plans?size=1", "");
        return plans.asJsonObject().getInt("total") == 0;
    }

    private void take(StoryStep step) {
        JsonStructure answer = call(step.account(), step.method(), values.fill(step.path()), values.fill(step.body()));
        step.remembered().forEach((name, pointer) -> values.remember(name, text(answer, pointer)));
    }

    private static String text(JsonStructure answer, String pointer) {
        return ((JsonString) answer.getValue(pointer)).getString();
    }

    private JsonStructure call(String account, String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(calls + path))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(account, this::token))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return json(send(request));
    }

    private String token(String account) {
        String credentials = Json.createObjectBuilder()
                .add("username", account)
                .add("password", password)
                .build()
                .toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(calls + "/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(credentials))
                .build();
        return text(json(send(request)), "/token");
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IOException(request.method() + " " + request.uri() + " answered " + answer.statusCode() + " "
                        + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonStructure json(String text) {
        if (text.isBlank()) {
            return Json.createObjectBuilder().build();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
