package vn.tongket.awards.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.form.DossierItem;
import vn.tongket.awards.nomination.gate.DossierContents;
import vn.tongket.planning.attachment.AttachmentService;

/** Tells which of the unit's papers a dossier holds (thành phần hồ sơ do đơn vị lập). */
@ApplicationScoped
public class DossierShelf implements DossierContents {

    /** Certificates and confirmations come as files; which file is which, only a reader can tell. */
    private static final List<DossierItem> FILES = List.of(DossierItem.INITIATIVE, DossierItem.CONFIRMATION);

    private static final List<DossierItem> MINUTES = List.of(DossierItem.REVIEW_MINUTES, DossierItem.AWARD_MINUTES);

    @Inject
    private DossierRepository dossiers;

    @Inject
    private AttachmentService attachments;

    @Override
    public Map<String, Set<DossierItem>> of(CampaignId campaign, Collection<String> nominations) {
        Map<String, Set<DossierItem>> papers = new HashMap<>();
        if (!nominations.isEmpty()) {
            add(papers, dossiers.reported(nominations), List.of(DossierItem.REPORT));
            add(papers, dossiers.reviewed(nominations), MINUTES);
            add(papers, attachments.ownersWithFiles(EvidenceFiles.KIND, nominations), FILES);
        }
        return papers;
    }

    private static void add(
            Map<String, Set<DossierItem>> papers, Collection<String> nominations, List<DossierItem> items) {
        for (String nomination : nominations) {
            papers.computeIfAbsent(nomination, any -> EnumSet.noneOf(DossierItem.class))
                    .addAll(items);
        }
    }
}
