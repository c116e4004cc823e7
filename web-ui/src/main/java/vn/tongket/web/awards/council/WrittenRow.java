package vn.tongket.web.awards.council;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import vn.tongket.awards.council.ballot.Counts;

/** What the written papers say of one nomination (số ý kiến đối với một hồ sơ). */
public class WrittenRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String nomination;
    private final String name;

    @Min(0)
    @Max(200)
    private int yes;

    @Min(0)
    @Max(200)
    private int no;

    @Min(0)
    @Max(200)
    private int abstain;

    WrittenRow(String nomination, String name) {
        this.nomination = nomination;
        this.name = name;
    }

    Counts counts() {
        return new Counts(yes, no, abstain);
    }

    public String getNomination() {
        return nomination;
    }

    public String getName() {
        return name;
    }

    public int getYes() {
        return yes;
    }

    public void setYes(int yes) {
        this.yes = yes;
    }

    public int getNo() {
        return no;
    }

    public void setNo(int no) {
        this.no = no;
    }

    public int getAbstain() {
        return abstain;
    }

    public void setAbstain(int abstain) {
        this.abstain = abstain;
    }
}
