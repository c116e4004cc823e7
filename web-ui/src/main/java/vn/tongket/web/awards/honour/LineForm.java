package vn.tongket.web.awards.honour;

import java.io.Serializable;
import vn.tongket.awards.change.CorrectedLine;
import vn.tongket.awards.decision.RollEntry;

/** A line of the roll as it should read (dòng sổ đang đính chính). */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RollEntry entry;
    private boolean chosen;
    private String name;
    private String honorific;
    private String position;
    private String unitName;

    LineForm(RollEntry entry) {
        this.entry = entry;
        this.name = entry.name();
        this.honorific = entry.honorific();
        this.position = entry.position();
        this.unitName = entry.unitName();
    }

    CorrectedLine line() {
        return new CorrectedLine(entry.rollId(), name, honorific, position, unitName);
    }

    public RollEntry getEntry() {
        return entry;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHonorific() {
        return honorific;
    }

    public void setHonorific(String honorific) {
        this.honorific = honorific;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }
}
