package vn.tongket.planning.plan.contents;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.plan.PlanWarning;

/** What a plan says, as it is stored (nội dung kế hoạch); {@code Plan} decides when it may change. */
@MappedSuperclass
public abstract class PlanContents {

    private static final String PLAN_ID = "plan_id";
    private static final String SCHEMA = "planning";
    private static final String POSITION = "position";

    @Column(name = "document_type")
    private String type;

    private String title;

    @Embedded
    private LetterheadPart letterhead;

    private String opening;
    private String closing;
    private String venue;

    @Embedded
    private SignerPart signer;

    @Embedded
    private TimePart time;

    @Column(name = "search_key")
    private String searchKey;

    @ElementCollection
    @CollectionTable(name = "plan_basis", schema = SCHEMA, joinColumns = @JoinColumn(name = PLAN_ID))
    @OrderColumn(name = POSITION)
    @Column(name = "text")
    private List<String> bases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_section", schema = SCHEMA, joinColumns = @JoinColumn(name = PLAN_ID))
    @OrderColumn(name = POSITION)
    private List<SectionPart> sections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_attendee", schema = SCHEMA, joinColumns = @JoinColumn(name = PLAN_ID))
    @OrderColumn(name = POSITION)
    @Column(name = "text")
    private List<String> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_assignment", schema = SCHEMA, joinColumns = @JoinColumn(name = PLAN_ID))
    @OrderColumn(name = POSITION)
    private List<AssignmentPart> assignments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_recipient", schema = SCHEMA, joinColumns = @JoinColumn(name = PLAN_ID))
    @OrderColumn(name = POSITION)
    @Column(name = "text")
    private List<String> recipients = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_warning", schema = SCHEMA, joinColumns = @JoinColumn(name = PLAN_ID))
    @OrderColumn(name = POSITION)
    private List<WarningPart> warnings = new ArrayList<>();

    protected void write(PlanLetterhead head, PlanText text, PlanTime newTime, List<PlanWarning> newWarnings) {
        time = TimePart.of(newTime);
        type = text.type();
        title = text.title();
        letterhead = LetterheadPart.of(head);
        opening = text.opening();
        closing = text.closing();
        venue = text.venue();
        signer = SignerPart.of(text.signer());
        bases = new ArrayList<>(text.legalBases());
        sections =
                new ArrayList<>(text.sections().stream().map(SectionPart::new).toList());
        attendees = new ArrayList<>(text.attendees());
        assignments =
                new ArrayList<>(text.tasks().stream().map(AssignmentPart::new).toList());
        recipients = new ArrayList<>(text.recipients());
        warnings = new ArrayList<>(newWarnings.stream().map(WarningPart::new).toList());
        findableAs(head.number());
    }

    protected void findableAs(String number) {
        searchKey = SearchKey.of(String.join(" ", title, String.valueOf(number), String.valueOf(venue)));
    }

    public String title() {
        return title;
    }

    public PlanLetterhead letterhead() {
        return LetterheadPart.read(letterhead);
    }

    public PlanText text() {
        return new PlanText(
                type,
                title,
                bases,
                opening,
                sections.stream().map(SectionPart::section).toList(),
                closing,
                venue,
                attendees,
                assignments.stream().map(AssignmentPart::assignment).toList(),
                recipients,
                signer());
    }

    public PlanTime time() {
        return TimePart.read(time);
    }

    public String venue() {
        return venue;
    }

    public PlanSigner signer() {
        return SignerPart.read(signer);
    }

    public List<PlanWarning> warnings() {
        return warnings.stream().map(WarningPart::warning).toList();
    }
}
