package vn.tongket.web.plan;

import java.io.Serializable;
import vn.tongket.planning.plan.PlanSection;

/** A section of the plan while it is being written. */
public class SectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int level;
    private String number;
    private String heading;
    private String text;

    SectionForm(PlanSection section) {
        level = section.level();
        number = section.number();
        heading = section.heading();
        text = section.text();
    }

    PlanSection section() {
        return new PlanSection(level, number, heading, text);
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
