package vn.tongket.planning.revision;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;

/** The written form of a draft (dự thảo dạng JSON), as versions and templates are kept. */
public final class DraftJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private DraftJson() {}

    public static String write(PlanDraft draft) {
        return JSON.toJson(draft);
    }

    public static PlanDraft read(String json) {
        return JSON.fromJson(json, PlanDraft.class);
    }

    public static PlanDraft draftOf(PlanDetail plan) {
        return new PlanDraft(plan.issuer(), plan.letterhead(), plan.text(), plan.time(), plan.warnings());
    }
}
