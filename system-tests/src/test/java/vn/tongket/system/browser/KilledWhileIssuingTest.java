package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails while fifty plans are issued at once: no number is lost, and none is given to a plan that is not out. */
class KilledWhileIssuingTest {

    private static final int PLANS = 50;
    private static final int ANSWERS_BEFORE_THE_CUT = 12;
    private static final String DRAFT = """
            {"type":"Kế hoạch","title":"Kế hoạch thứ %d","issuingBody":"Ủy ban bầu cử phường Sông Lam",
            "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Nội dung của kế hoạch."}],
            "recipients":["Phòng Kinh tế, Hạ tầng và Đô thị","Lưu: VT"]}""";

    private final Map<String, String> answered = new ConcurrentHashMap<>();

    @Test
    void theSeriesStaysGapless(@TempDir Path data) throws Exception {
        List<String> plans = issueUntilThePowerFails(data);

        try (KillablePortal again = KillablePortal.start(data)) {
            Calls clerk = again.calls("vanthu");
            Map<String, String> numbers = numbers(clerk, plans);
            assertThat(numbers).as("what was answered before the cut").containsAllEntriesOf(answered);
            assertThat(numbers.size()).isBetween(ANSWERS_BEFORE_THE_CUT, PLANS);
            assertThat(numbers.values()).containsExactlyInAnyOrderElementsOf(series(numbers.size()));
            assertThat(registered(clerk, plans.get(0))).isEqualTo(inverse(numbers));

            all(plans.stream()
                    .filter(plan -> !numbers.containsKey(plan))
                    .map(plan -> issue(clerk, plan))
                    .toList());

            assertThat(registered(clerk, plans.get(0)))
                    .hasSize(PLANS)
                    .isEqualTo(inverse(numbers(clerk, plans)))
                    .containsOnlyKeys(series(PLANS).toArray(String[]::new));
        }
    }

    private List<String> issueUntilThePowerFails(Path data) throws IOException, InterruptedException {
        try (KillablePortal portal = KillablePortal.start(data)) {
            List<String> plans = approved(portal.calls("chuyenvien"), portal.calls("chutich"));
            Calls clerk = portal.calls("vanthu");
            CountDownLatch answers = new CountDownLatch(ANSWERS_BEFORE_THE_CUT);
            List<CompletableFuture<Void>> issues = plans.stream()
                    .map(plan -> issue(clerk, plan).<Void>handle((answer, broken) -> {
                        if (answer != null && answer.statusCode() == 200) {
                            answered.put(plan, Calls.value(answer.body(), "number"));
                            answers.countDown();
                        }
                        return null;
                    }))
                    .toList();
            assertThat(answers.await(1, TimeUnit.MINUTES))
                    .as("answers of the clerks")
                    .isTrue();
            portal.cutThePower();
            issues.forEach(CompletableFuture::join);
            return plans;
        }
    }

    private static CompletableFuture<HttpResponse<String>> issue(Calls clerk, String plan) {
        return clerk.post("plans/" + plan + "/transitions", "{\"action\":\"issue\"}")
                .orTimeout(2, TimeUnit.MINUTES);
    }

    private static List<String> approved(Calls planner, Calls leader) {
        List<String> plans = all(IntStream.range(0, PLANS)
                        .mapToObj(plan -> planner.post("plans", DRAFT.formatted(plan)))
                        .toList())
                .stream()
                .map(answer -> Calls.value(answer.body(), "id"))
                .toList();
        steps(planner, plans, "submit");
        steps(leader, plans, "approve");
        return plans;
    }

    private static void steps(Calls caller, List<String> plans, String action) {
        assertThat(all(plans.stream()
                        .map(plan -> caller.post("plans/" + plan + "/transitions", "{\"action\":\"" + action + "\"}"))
                        .toList()))
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
    }

    private static List<HttpResponse<String>> all(List<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.stream().map(CompletableFuture::join).toList();
    }

    /** The plans that are out, with their numbers. */
    private static Map<String, String> numbers(Calls clerk, List<String> plans) {
        Map<String, String> numbers = new HashMap<>();
        for (HttpResponse<String> answer :
                all(plans.stream().map(plan -> clerk.get("plans/" + plan)).toList())) {
            JsonObject plan = JsonParser.parseString(answer.body()).getAsJsonObject();
            if (!plan.get("number").isJsonNull()) {
                numbers.put(plan.get("id").getAsString(), plan.get("number").getAsString());
            }
        }
        return numbers;
    }

    /** The register's lines: number and plan. */
    private static Map<String, String> registered(Calls clerk, String plan) {
        JsonObject one =
                JsonParser.parseString(clerk.get("plans/" + plan).join().body()).getAsJsonObject();
        String path = "registers/outgoing?kind=PLAN&size=200&unitId="
                + one.get("issuerUnitId").getAsString() + "&year="
                + LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
        JsonObject register =
                JsonParser.parseString(clerk.get(path).join().body()).getAsJsonObject();
        return register.getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .collect(Collectors.toMap(
                        line -> line.get("symbol").getAsString(),
                        line -> line.get("subjectId").getAsString()));
    }

    private static Map<String, String> inverse(Map<String, String> numbers) {
        return numbers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private static List<String> series(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> "%02d/KH-UBBC".formatted(number))
                .toList();
    }
}
