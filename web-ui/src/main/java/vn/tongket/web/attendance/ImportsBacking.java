package vn.tongket.web.attendance;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import vn.tongket.attendance.bulk.BulkService;
import vn.tongket.attendance.bulk.ImportId;
import vn.tongket.attendance.bulk.ImportService;
import vn.tongket.attendance.bulk.ImportSummary;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.planning.plan.PlanId;

/** Backs {@code attendance/imports.xhtml}: the files of guests of a conference, and the upload of one more. */
@Named
@ViewScoped
public class ImportsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService importService;

    @Inject
    private BulkService bulk;

    @Inject
    private GroupService groupService;

    @Inject
    private ConferenceService conferences;

    private String plan;
    private String group;
    private ConferenceInfo conference;
    private List<GroupSummary> groups;
    private List<ImportSummary> imports;

    public void load() {
        conference = conferences.planned(new PlanId(plan));
        groups = groupService.list(new PlanId(plan));
        imports = importService.list(new PlanId(plan));
        if (group == null && !groups.isEmpty()) {
            group = groups.get(groups.size() - 1).id().value();
        }
    }

    /** Takes the file and goes to the page that shows how it is read. */
    public void upload(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        try (InputStream content = file.getInputStream()) {
            ImportId id = bulk.upload(new PlanId(plan), new GroupId(group), file.getFileName(), content);
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect(faces.getExternalContext().getRequestContextPath() + "/attendance/import?id=" + id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String groupName(ImportSummary found) {
        Map<GroupId, String> names = groups.stream().collect(Collectors.toMap(GroupSummary::id, GroupSummary::name));
        return names.get(found.group());
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public ConferenceInfo getConference() {
        return conference;
    }

    public List<GroupSummary> getGroups() {
        return groups;
    }

    public List<ImportSummary> getImports() {
        return imports;
    }
}
