package vn.tongket.web.hall;

import java.io.Serializable;
import vn.tongket.attendance.protocol.RankEntry;
import vn.tongket.attendance.protocol.RankSummary;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;

/** A line of the table of protocol while it is edited. */
public class RankForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private RankSummary edited;
    private int number = 1;
    private int tieOrder = 1;
    private String name;
    private UnitKind unitKind;
    private UnitLevel unitLevel;
    private String words;
    private boolean frontRow;
    private String source;

    static RankForm of(RankSummary rank) {
        RankForm form = new RankForm();
        RankEntry entry = rank.entry();
        form.edited = rank;
        form.number = entry.number();
        form.tieOrder = entry.tieOrder();
        form.name = entry.name();
        form.unitKind = entry.unitKind();
        form.unitLevel = entry.unitLevel();
        form.words = entry.words();
        form.frontRow = entry.frontRow();
        form.source = entry.source();
        return form;
    }

    RankEntry entry() {
        return new RankEntry(number, tieOrder, name, unitKind, unitLevel, words, frontRow, source);
    }

    public RankSummary getEdited() {
        return edited;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getTieOrder() {
        return tieOrder;
    }

    public void setTieOrder(int tieOrder) {
        this.tieOrder = tieOrder;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitKind getUnitKind() {
        return unitKind;
    }

    public void setUnitKind(UnitKind unitKind) {
        this.unitKind = unitKind;
    }

    public UnitLevel getUnitLevel() {
        return unitLevel;
    }

    public void setUnitLevel(UnitLevel unitLevel) {
        this.unitLevel = unitLevel;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isFrontRow() {
        return frontRow;
    }

    public void setFrontRow(boolean frontRow) {
        this.frontRow = frontRow;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
