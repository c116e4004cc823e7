package vn.tongket.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Steps of the office's daily work by REST calls (việc của cơ quan). */
final class OfficeWork {

    private OfficeWork() {}

    /** The address of a new plan. */
    static String draft(PortalClient planner) {
        JsonObject plan = call(planner.post("/portal/api/plans", """
                        {"type":"Kế hoạch","title":"Kế hoạch tổng kết công tác bầu cử","issuingBody":"Ủy ban bầu cử phường Sông Lam",
                        "place":"Sông Lam","legalBasis":["Luật Bầu cử"],"startsAt":"2026-12-01T08:00:00+07:00",
                        "sections":[{"level":1,"number":"I","heading":"MỤC ĐÍCH","text":"Đánh giá kết quả bầu cử."}],
                        "tasks":[{"unit":"Phòng Kinh tế, Hạ tầng và Đô thị","text":"Chuẩn bị hội trường"}],
                        "recipients":["Như trên"],"signingAuthority":"TM. ỦY BAN BẦU CỬ","signerTitle":"CHỦ TỊCH"}"""), 201);
        return "/portal/api/plans/" + plan.get("id").getAsString();
    }

    static JsonObject step(PortalClient client, String plan, String action) {
        return call(client.post(plan + "/transitions", "{\"action\":\"%s\"}".formatted(action)), 200);
    }

    /** The code of a guest's invitation. */
    static String invite(PortalClient planner, String plan) {
        JsonObject group =
                call(planner.post(plan + "/attendee-groups", "{\"name\":\"Khách mời\",\"kind\":\"people\"}"), 201);
        JsonObject invited = call(
                planner.post(
                        plan + "/invitations",
                        "{\"attendeeGroupId\":\"%s\",\"people\":[{\"fullName\":\"Hoàng Thị Mơ\",\"honorific\":\"Bà\"}]}"
                                .formatted(group.get("id").getAsString())),
                201);
        return invited.getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("code")
                .getAsString();
    }

    static String verdict(PortalClient usher, String plan, String code) {
        String scan = """
                {"code":"%s","stationId":"cua-1","scanId":"%s","scannedAt":"%s"}""".formatted(code, UUID.randomUUID(), Instant.now());
        return call(usher.post(plan + "/check-ins", scan), 200).get("verdict").getAsString();
    }

    static String duty() {
        return "{\"from\":\"%s\",\"to\":\"%s\"}"
                .formatted(LocalDate.now().minusDays(1), LocalDate.now().plusDays(30));
    }

    static JsonObject call(HttpResponse<String> answer, int expected) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        return answer.body().isEmpty()
                ? new JsonObject()
                : PortalClient.json(answer).getAsJsonObject();
    }

    /** The address of a new campaign that takes nominations today. */
    static String campaign(PortalClient planner) {
        planner.post(
                "/portal/api/award-catalogue/base-salaries",
                "{\"amount\":2340000,\"source\":\"Số liệu thử\",\"validFrom\":\"2024-07-01\"}");
        JsonObject campaign = call(
                planner.post("/portal/api/campaigns", """
                        {"title":"Khen thưởng công tác bầu cử","legalBasis":"Luật Thi đua, khen thưởng",
                        "opensOn":"%s","closesOn":"%s","awardForms":["giay-khen-xa"],"quotas":[]}""".formatted(
                                LocalDate.now().minusDays(5), LocalDate.now().plusDays(5))),
                201);
        return "/portal/api/campaigns/" + campaign.get("id").getAsString();
    }

    static String nomination(PortalClient officer, String campaign) {
        JsonObject nomination = call(officer.post(campaign + "/nominations", """
                        {"nominee":{"kind":"collective","fullName":"Tổ bầu cử số 1, khóm Bến Đò"},"awardForm":"giay-khen-xa",
                        "achievement":"Vận động cử tri đi bầu đạt tỷ lệ cao, kiểm phiếu sớm, không sai sót.",
                        "achievementPeriod":{"from":"2025-12-01","to":"2026-03-31"}}"""), 201);
        return "/portal/api/nominations/" + nomination.get("id").getAsString();
    }

    static void appraise(PortalClient planner, String nomination) {
        call(planner.post(nomination + "/transitions", "{\"action\":\"appraise\",\"result\":\"meets\"}"), 200);
    }

    static JsonObject decision(PortalClient leader, String campaign) {
        return call(leader.post(campaign + "/decisions", "{}"), 201);
    }
}
