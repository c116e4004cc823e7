package vn.tongket.planning.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.revision.DraftJson;

/** A plan that an office begins others from (mẫu kế hoạch của cơ quan). */
@Entity
@Table(name = "plan_template", schema = "planning")
class PlanTemplate {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "unit_id")
    private String unitId;

    private String name;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    private String draft;

    protected PlanTemplate() {
        // for JPA
    }

    PlanTemplate(String name, PlanDraft plan, Caller maker, Instant at) {
        id = TemplateId.next().value();
        unitId = plan.issuer().value();
        this.name = name.strip();
        madeBy = maker.fullName();
        madeAt = at;
        draft = DraftJson.write(Skeleton.of(plan));
    }

    TemplateId id() {
        return new TemplateId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    PlanDraft draft() {
        return DraftJson.read(draft);
    }
}
