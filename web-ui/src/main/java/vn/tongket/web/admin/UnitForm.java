package vn.tongket.web.admin;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.directory.UnitEntry;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;

/** The fields of {@code admin/unit.xhtml}. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ORDINARY_RANK = 1000;

    private String code;
    private String name;
    private String shortName;
    private String symbol;
    private UnitKind kind;
    private UnitLevel level;
    private UnitSummary parent;
    private LocalDate validFrom;
    private LocalDate validTo;
    private UnitSummary successor;
    private int protocolRank = ORDINARY_RANK;

    static UnitForm of(UnitSummary unit, UnitSummary parent, UnitSummary successor) {
        UnitForm form = new UnitForm();
        form.code = unit.code();
        form.name = unit.name();
        form.shortName = unit.shortName();
        form.symbol = unit.symbol();
        form.kind = unit.kind();
        form.level = unit.level();
        form.parent = parent;
        form.validFrom = unit.validFrom();
        form.validTo = unit.validTo();
        form.successor = successor;
        form.protocolRank = unit.protocolRank();
        return form;
    }

    UnitEntry entry() {
        return new UnitEntry(
                code,
                name,
                shortName,
                symbol,
                kind,
                level,
                id(parent),
                validFrom,
                validTo,
                id(successor),
                protocolRank);
    }

    private static UnitId id(UnitSummary unit) {
        return unit == null ? null : unit.unitId();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public UnitLevel getLevel() {
        return level;
    }

    public void setLevel(UnitLevel level) {
        this.level = level;
    }

    public UnitSummary getParent() {
        return parent;
    }

    public void setParent(UnitSummary parent) {
        this.parent = parent;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public UnitSummary getSuccessor() {
        return successor;
    }

    public void setSuccessor(UnitSummary successor) {
        this.successor = successor;
    }

    public int getProtocolRank() {
        return protocolRank;
    }

    public void setProtocolRank(int protocolRank) {
        this.protocolRank = protocolRank;
    }
}
