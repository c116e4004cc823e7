package vn.tongket.web.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.incoming.IncomingAssignment;
import vn.tongket.planning.incoming.IncomingId;
import vn.tongket.planning.incoming.IncomingService;
import vn.tongket.planning.incoming.IncomingSummary;
import vn.tongket.planning.incoming.PlanLinkKind;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.register.RegisterService;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code records/incoming-document.xhtml}: enters a document, passes it on, links it to a plan. */
@Named
@ViewScoped
public class IncomingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IncomingService documents;

    @Inject
    private PlanService plans;

    @Inject
    private DirectoryService directory;

    @Inject
    private RegisterService register;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private String id;
    private String body;
    private IncomingSummary document;
    private IncomingForm form;
    private boolean twice;
    private UnitSummary unit;
    private PersonSummary person;
    private LocalDate passedOn;
    private String signedBy;
    private String planId;
    private PlanLinkKind link = PlanLinkKind.ANSWERED;

    public void load() {
        if (id == null) {
            form = new IncomingForm();
            return;
        }
        document = documents.get(new IncomingId(id));
        body = document.unitId();
        form = IncomingForm.of(document.entry());
        unit = document.holderUnit() == null ? null : directory.unit(new UnitId(document.holderUnit()));
        person = document.holderPerson() == null ? null : directory.person(new PersonId(document.holderPerson()));
        passedOn = document.passedOn();
        signedBy = document.signedBy();
        planId = document.planId();
        link = document.planLink() == null ? PlanLinkKind.ANSWERED : document.planLink();
    }

    public String enter() {
        IncomingSummary entered = documents.enter(new UnitId(body), form.entry(), twice);
        messages.info("recordText", "incoming.entered", Integer.toString(entered.number()));
        return "/records/incoming-document?faces-redirect=true&id=" + entered.id();
    }

    public void correct() {
        documents.correct(document.incomingId(), form.entry(), document.version());
        messages.info("recordText", "incoming.corrected");
        load();
    }

    public void assign() {
        documents.assign(
                document.incomingId(),
                new IncomingAssignment(
                        unit == null ? null : unit.unitId(),
                        person == null ? null : new PersonId(person.id()),
                        passedOn,
                        signedBy));
        messages.info("recordText", "incoming.assigned");
        load();
    }

    public void linkPlan() {
        documents.link(document.incomingId(), planId == null ? null : new PlanId(planId), link);
        messages.info("recordText", "incoming.linked");
        load();
    }

    /** Whether the user keeps this register. */
    public boolean isKept() {
        return currentUser.holds("CLERK") && body != null && register.keeps(new UnitId(body));
    }

    public boolean isLinkable() {
        return currentUser.holds("CLERK") || currentUser.holds("PLANNER") || currentUser.holds("LEADER");
    }

    public List<UnitSummary> getBodies() {
        return documents.bodies();
    }

    public List<PlanHeader> getPlans() {
        return plans.inForce();
    }

    public List<PlanLinkKind> getLinks() {
        return List.of(PlanLinkKind.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? this.body : body;
    }

    public IncomingSummary getDocument() {
        return document;
    }

    public IncomingForm getForm() {
        return form;
    }

    public boolean isTwice() {
        return twice;
    }

    public void setTwice(boolean twice) {
        this.twice = twice;
    }

    public UnitSummary getUnit() {
        return unit;
    }

    public void setUnit(UnitSummary unit) {
        this.unit = unit;
    }

    public PersonSummary getPerson() {
        return person;
    }

    public void setPerson(PersonSummary person) {
        this.person = person;
    }

    public LocalDate getPassedOn() {
        return passedOn;
    }

    public void setPassedOn(LocalDate passedOn) {
        this.passedOn = passedOn;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = signedBy;
    }

    public String getPlanId() {
        return planId;
    }

    public void setPlanId(String planId) {
        this.planId = planId;
    }

    public PlanLinkKind getLink() {
        return link;
    }

    public void setLink(PlanLinkKind link) {
        this.link = link;
    }
}
