package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The model's server is a model. Here the real portal is asked all that the stations of random histories asked it, in
 * the same order, and has to give every answer that it gave. {@code TONGKET_REPLAYS} asks for more histories.
 */
@ExtendWith(PortalInBrowser.class)
class StationReplayTest {

    private static final int HISTORIES = Integer.parseInt(System.getenv().getOrDefault("TONGKET_REPLAYS", "15"));

    /** Histories in one plan; each has doors and guests of its own. */
    private static final int IN_A_PLAN = 20;

    @Test
    @Tag("ATT-50")
    @Tag("ATT-51")
    @Tag("ATT-52")
    void thePortalAnswersTheStationsAsTheModelDid(PortalInBrowser.Running portal) {
        Calls planner = new Calls(portal, "chuyenvien");
        long began = System.nanoTime();
        List<List<StationReplay>> parts = new ArrayList<>();
        Page page = portal.browser().newPage();
        StationModel.sources().forEach(code -> page.addScriptTag(new Page.AddScriptTagOptions().setContent(code)));
        for (int first = 1; first <= HISTORIES; first += IN_A_PLAN) {
            parts.add(part(portal, planner, page, first));
        }
        page.close();
        List<StationReplay> replays = parts.stream().flatMap(List::stream).toList();

        List<String> differences = replays.parallelStream()
                .map(StationReplay::play)
                .flatMap(List::stream)
                .toList();

        System.out.printf(
                "Replay: %d histories, %d calls of the real portal in %d s, %d answers differ from the model's%n",
                replays.size(),
                replays.stream().mapToInt(StationReplay::calls).sum(),
                (System.nanoTime() - began) / 1_000_000_000,
                differences.size());
        assertThat(differences).isEmpty();
    }

    private static List<StationReplay> part(PortalInBrowser.Running portal, Calls planner, Page page, int first) {
        List<JsonObject> histories = IntStream.range(first, Math.min(first + IN_A_PLAN, HISTORIES + 1))
                .mapToObj(seed -> JsonParser.parseString(
                                (String) page.evaluate("seed => JSON.stringify(TongketModel.traced(seed))", seed))
                        .getAsJsonObject())
                .toList();
        List<String> doors = new ArrayList<>();
        for (int each = 0; each < histories.size(); each++) {
            for (int door = 0; door < histories.get(each).get("doors").getAsInt(); door++) {
                doors.add(StationReplay.door(first + each, "D" + door));
            }
        }
        String plan = issued(portal, planner, doors);
        JsonArray groups = JsonParser.parseString(
                        planner.get("plans/" + plan + "/attendee-groups").join().body())
                .getAsJsonObject()
                .getAsJsonArray("items");
        List<StationReplay> replays = new ArrayList<>();
        for (int each = 0; each < histories.size(); each++) {
            replays.add(new StationReplay(planner, plan, first + each, histories.get(each)));
        }
        for (JsonElement group : groups) {
            String id = group.getAsJsonObject().get("id").getAsString();
            String door = group.getAsJsonObject().get("name").getAsString();
            planner.put("plans/" + plan + "/stations/" + door, """
                    {"name":"%s","attendeeGroupIds":[]}""".formatted(door))
                    .join();
            replays.forEach(replay -> replay.inviteTo(door, id));
        }
        settleHomes(portal, replays);
        return replays;
    }

    /** Doors that admit everybody, and guests whose homes were chosen, as a hall does it. */
    private static void settleHomes(PortalInBrowser.Running portal, List<StationReplay> replays) {
        try (Connection connection = StationLoadTest.open(portal);
                PreparedStatement statement = connection.prepareStatement(
                        "update attendance.invitation set home_station = ?, version = version + 1 where id = ?")) {
            for (StationReplay replay : replays) {
                for (Map.Entry<String, String> home : replay.homes().entrySet()) {
                    statement.setString(1, home.getValue());
                    statement.setString(2, home.getKey());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String issued(PortalInBrowser.Running portal, Calls planner, List<String> doors) {
        String groups = doors.stream().map(door -> "\"" + door + "\"").collect(Collectors.joining(","));
        String plan = Calls.value(
                planner.post("plans", """
                                {"type":"Kế hoạch","title":"Diễn lại trạm điểm danh %s","issuingBody":"Ủy ban bầu cử phường Sông Lam",
                                "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Nội dung của kế hoạch."}],
                                "attendees":[%s],"recipients":["Lưu: VT"],"signerName":"Phạm Quốc Khánh"}""".formatted(UUID.randomUUID(), groups))
                        .join()
                        .body(),
                "id");
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        return plan;
    }

    private static void step(Calls who, String plan, String action) {
        assertThat(who.post("plans/" + plan + "/transitions", "{\"action\":\"" + action + "\"}")
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }
}
