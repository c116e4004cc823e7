package vn.tongket.web.awards.unit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import vn.tongket.awards.bulk.CheckedRow;
import vn.tongket.awards.bulk.NominationListService;
import vn.tongket.awards.bulk.RowMistake;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/nomination-list.xhtml}: a list is looked through, then what is chosen of it is kept. */
@Named
@ViewScoped
public class NominationListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationListService lists;

    @Inject
    private Messages messages;

    private String campaignId;
    private CampaignDetail campaign;
    private String fileName;
    private List<CheckedRow> rows = List.of();
    private boolean onlyClean;

    public void load() {
        campaign = campaigns.get(new CampaignId(String.valueOf(campaignId)));
    }

    public void upload(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        try (InputStream content = file.getInputStream()) {
            rows = lists.preview(campaign.id(), content);
            fileName = file.getFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String keep() {
        int kept = lists.keep(campaign.id(), getChosen()).size();
        messages.info("dossierText", "list.kept", kept);
        return "/awards/nominate?faces-redirect=true&campaign=" + campaignId;
    }

    public void another() {
        rows = List.of();
    }

    public List<CheckedRow> getChosen() {
        return rows.stream()
                .filter(row -> onlyClean ? row.isClean() : row.isKeepable())
                .toList();
    }

    public String mistake(RowMistake mistake) {
        return messages.text("awards", "RowMistakeKind." + mistake.kind(), mistake.said());
    }

    public long getMistaken() {
        return rows.stream().filter(row -> !row.isKeepable()).count();
    }

    public long getNoticed() {
        return rows.stream().filter(row -> row.isKeepable() && !row.isClean()).count();
    }

    public long getClean() {
        return rows.stream().filter(CheckedRow::isClean).count();
    }

    public List<CheckedRow> getRows() {
        return rows;
    }

    public String getFileName() {
        return fileName;
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public boolean isOnlyClean() {
        return onlyClean;
    }

    public void setOnlyClean(boolean onlyClean) {
        this.onlyClean = onlyClean;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }
}
