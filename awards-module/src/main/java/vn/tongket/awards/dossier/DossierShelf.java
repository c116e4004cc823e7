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
            addMarked(papers, nominations);
        }
        return papers;
    }

    /** AWD-103 A file counts as what its unit said it is; one that was removed counts no longer. */
    private void addMarked(Map<String, Set<DossierItem>> papers, Collection<String> nominations) {
        List<EvidenceMark> marks = dossiers.marks(nominations);
        Set<String> there = attachments.existing(
                marks.stream().map(EvidenceMark::attachment).toList());
        marks.stream()
                .filter(mark -> there.contains(mark.attachment()))
                .forEach(mark -> papers.computeIfAbsent(mark.nomination(), any -> EnumSet.noneOf(DossierItem.class))
                        .addAll(mark.kind().papers()));
    }

    private static void add(
            Map<String, Set<DossierItem>> papers, Collection<String> nominations, List<DossierItem> items) {
        for (String nomination : nominations) {
            papers.computeIfAbsent(nomination, any -> EnumSet.noneOf(DossierItem.class))
                    .addAll(items);
        }
    }
}
