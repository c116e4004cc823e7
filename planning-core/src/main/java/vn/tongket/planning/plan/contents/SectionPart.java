package vn.tongket.planning.plan.contents;

import jakarta.persistence.Embeddable;
import vn.tongket.planning.plan.PlanSection;

/** The stored form of {@link PlanSection}. */
@Embeddable
class SectionPart {

    private int level;
    private String number;
    private String heading;
    private String text;

    protected SectionPart() {
        // for JPA
    }

    SectionPart(PlanSection section) {
        level = section.level();
        number = section.number();
        heading = section.heading();
        text = section.text();
    }

    PlanSection section() {
        return new PlanSection(level, number, heading, text);
    }
}
