package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two thousand guests through eight doors, and beside it the bare statements of an admission by themselves, so that the
 * figure of any machine can be read. {@code TONGKET_DB_URL} names the database of a portal that runs already.
 */
@ExtendWith(PortalInBrowser.class)
class StationLoadTest {

    private static final int GUESTS = Integer.parseInt(System.getenv().getOrDefault("TONGKET_GUESTS", "2000"));
    private static final int DOORS = 8;

    private static final String PLAN = """
            {"type":"Kế hoạch","title":"Tổ chức Hội nghị đông khách %s","issuingBody":"Ủy ban bầu cử phường Sông Lam",
            "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Nội dung của kế hoạch."}],
            "attendees":["Khách qua cửa","Khách đối chiếu"],"recipients":["Lưu: VT"],"signerName":"Phạm Quốc Khánh"}""";

    @Test
    void everyGuestIsAdmittedOnceThroughEightDoors(PortalInBrowser.Running portal) throws Exception {
        Calls planner = new Calls(portal, "chuyenvien");
        String plan = issued(portal, planner);
        JsonArray groups = JsonParser.parseString(
                        planner.get("plans/" + plan + "/attendee-groups").join().body())
                .getAsJsonObject()
                .getAsJsonArray("items");
        List<String> codes = invited(planner, plan, groups, 0);
        List<String> others = invited(planner, plan, groups, 1);

        long began = System.nanoTime();
        long[] millis = parallel(codes, (door, code) -> admit(planner, plan, "cửa " + door, code));
        double portalRate = codes.size() / seconds(began);
        double bareRate = bare(portal, plan, others);

        System.out.printf(
                "Check-in: %d guests, %d doors: %.0f a second, verdict p50 %d ms, p95 %d ms, p99 %d ms; bare statements %.0f a"
                        + " second, ratio %.2f%n",
                codes.size(),
                DOORS,
                portalRate,
                percentile(millis, 50),
                percentile(millis, 95),
                percentile(millis, 99),
                bareRate,
                portalRate / bareRate);
        assertThat(planner.get("plans/" + plan + "/attendance").join().body())
                .contains("\"admitted\":" + (codes.size() + others.size()));
    }

    /** What is done with one guest at a door. */
    private interface AtDoor {
        void serve(int door, String code) throws Exception;
    }

    private static long[] parallel(List<String> codes, AtDoor work) throws InterruptedException, ExecutionException {
        ExecutorService doors = Executors.newFixedThreadPool(DOORS);
        List<Future<List<Long>>> queues = new ArrayList<>();
        for (int door = 0; door < DOORS; door++) {
            int number = door;
            queues.add(doors.submit(() -> {
                List<Long> times = new ArrayList<>();
                for (int guest = number; guest < codes.size(); guest += DOORS) {
                    long began = System.nanoTime();
                    work.serve(number, codes.get(guest));
                    times.add((System.nanoTime() - began) / 1_000_000);
                }
                return times;
            }));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> queue : queues) {
            all.addAll(queue.get());
        }
        doors.shutdown();
        return all.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static void admit(Calls usher, String plan, String door, String code) {
        String scan =
                "{\"code\":\"%s\",\"stationId\":\"%s\",\"scanId\":\"%s\"}".formatted(code, door, UUID.randomUUID());
        assertThat(Calls.value(
                        usher.post("plans/" + plan + "/check-ins", scan).join().body(), "verdict"))
                .isEqualTo("admitted");
    }

    /** The four statements without which no admission is safe, each guest in a transaction of his own. */
    private static double bare(PortalInBrowser.Running portal, String plan, List<String> codes) throws Exception {
        List<Connection> connections = new ArrayList<>();
        for (int door = 0; door < DOORS; door++) {
            Connection connection = open(portal);
            connection.setAutoCommit(false);
            connections.add(connection);
        }
        long began = System.nanoTime();
        parallel(codes, (door, code) -> bareAdmission(connections.get(door), plan, code));
        double rate = codes.size() / seconds(began);
        for (Connection connection : connections) {
            connection.close();
        }
        return rate;
    }

    private static void bareAdmission(Connection connection, String plan, String code) throws SQLException {
        String scan = UUID.randomUUID().toString();
        run(
                connection,
                "insert into attendance.scan (plan_id, scan_id, station_id, scanned, scanned_at, received_at, usher)"
                        + " values (?, ?, 'bare', ?, now(), now(), 'bare')",
                plan,
                scan,
                code);
        run(connection, "select id from attendance.invitation where plan_id = ? and code = ? for share", plan, code);
        run(
                connection,
                "insert into attendance.admission (id, plan_id, invitation_id, person_key, scan_id, station_id,"
                        + " admitted_at, admitted_by) select ?, plan_id, id, person_key, ?, 'bare', now(), 'bare'"
                        + " from attendance.invitation where plan_id = ? and code = ? on conflict do nothing",
                UUID.randomUUID().toString(),
                scan,
                plan,
                code);
        run(
                connection,
                "update attendance.scan set verdict = 'ADMITTED' where plan_id = ? and scan_id = ?",
                plan,
                scan);
        connection.commit();
    }

    private static void run(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    static Connection open(PortalInBrowser.Running portal) throws SQLException {
        String url = System.getenv("TONGKET_DB_URL");
        return portal.portal() == null
                ? DriverManager.getConnection(url, "tongket", "")
                : DriverManager.getConnection(
                        portal.portal().database().url(),
                        portal.portal().database().user(),
                        portal.portal().database().password());
    }

    private static List<String> invited(Calls planner, String plan, JsonArray groups, int group) {
        String people = IntStream.range(0, GUESTS)
                .mapToObj(each -> "{\"fullName\":\"Khách %d\",\"email\":\"k%d-%d@song-lam.example\"}"
                        .formatted(each, group, each))
                .collect(Collectors.joining(","));
        String body = "{\"attendeeGroupId\":\"%s\",\"people\":[%s]}"
                .formatted(groups.get(group).getAsJsonObject().get("id").getAsString(), people);
        List<String> codes = new ArrayList<>();
        JsonParser.parseString(planner.post("plans/" + plan + "/invitations", body)
                        .join()
                        .body())
                .getAsJsonObject()
                .getAsJsonArray("items")
                .forEach(each -> codes.add(
                        each.getAsJsonObject().get("code").getAsString().replace("-", "")));
        return codes;
    }

    private static String issued(PortalInBrowser.Running portal, Calls planner) {
        String plan = Calls.value(
                planner.post("plans", PLAN.formatted(UUID.randomUUID())).join().body(), "id");
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

    private static long percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
