package vn.tongket.awards.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import vn.tongket.awards.form.Prize;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.SearchKey;

/** A line of the award roll (sổ khen thưởng): who was awarded, under which number, with how much. */
@Entity
@Table(name = "award_roll", schema = "awards")
class RollLine {

    private static final int CODE_LENGTH = 18;

    @Id
    private String id;

    @Column(name = "decision_id")
    private String decisionId;

    @Column(name = "nomination_id")
    private String nominationId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "\"year\"")
    private int year;

    private int number;

    @Column(name = "stage_order")
    private int stageOrder;

    private boolean collective;
    private String name;
    private String honorific;
    private String position;

    @Column(name = "unit_name")
    private String unitName;

    private String achievement;

    @Column(name = "prize_raw")
    private long prizeRaw;

    @Column(name = "prize_rounded")
    private long prizeRounded;

    private String verification;

    @Column(name = "nominee_unit_id")
    private String nomineeUnitId;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "birth_year")
    private Integer birthYear;

    private Boolean leads;

    @Column(name = "form_code")
    private String formCode;

    protected RollLine() {
        // for JPA
    }

    RollLine(DecisionId decision, RollNumber number, Honoured honoured, Prize prize) {
        NominationSummary awarded = honoured.nomination();
        this.id = Ids.next();
        this.decisionId = decision.value();
        this.nominationId = awarded.id();
        this.unitId = number.unit();
        this.year = number.year();
        this.number = number.number();
        this.stageOrder = honoured.stageOrder();
        this.collective = awarded.collective();
        this.name = awarded.nomineeName();
        this.honorific = awarded.honorific();
        this.position = awarded.position();
        this.unitName = awarded.nomineeUnitName();
        this.achievement = awarded.achievement();
        this.prizeRaw = prize.raw();
        this.prizeRounded = prize.rounded();
        this.verification =
                Ids.next().replace("-", "").substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
        this.nomineeUnitId = awarded.nomineeUnitId();
        this.personId = awarded.personId();
        this.nameKey = SearchKey.of(awarded.nomineeName());
        this.birthYear = honoured.birthYear();
        this.leads = honoured.leads();
        this.formCode = awarded.formCode();
    }
}
