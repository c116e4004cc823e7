package vn.tongket.attendance.quorum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import vn.tongket.attendance.checkin.AdmissionDirectory;
import vn.tongket.attendance.conference.ConferenceInfo;

/** Tells whether a conference has its quorum, as part of a use case whose right is decided there (ATT-60). */
@Stateless
@PermitAll
public class QuorumDirectory {

    @Inject
    private QuorumRepository quorums;

    @Inject
    private AdmissionDirectory admissions;

    public QuorumState state(@NotNull ConferenceInfo conference) {
        long[] counts = quorums.counts(conference.planId(), admissions.currentSession(conference.planId()));
        Integer fixed = conference.settings().quorumRequired();
        if (fixed != null) {
            return new QuorumState(fixed, counts[0], counts[1], null, null);
        }
        QuorumSetting setting = quorums.setting(conference.planId());
        if (setting.kindId() == null) {
            return new QuorumState(null, counts[0], counts[1], null, QuorumGap.NO_KIND);
        }
        Optional<QuorumRule> rule = quorums.rule(setting.kindId(), conference.day());
        return rule.map(known -> byRule(known, setting, counts))
                .orElseGet(() -> new QuorumState(null, counts[0], counts[1], null, QuorumGap.NO_RULE));
    }

    private static QuorumState byRule(QuorumRule rule, QuorumSetting setting, long[] counts) {
        boolean all = rule.base() == QuorumBase.ALL_MEMBERS && rule.measure().isShare();
        if (all && setting.memberTotal() == null) {
            return new QuorumState(null, counts[0], counts[1], rule, QuorumGap.NO_MEMBER_TOTAL);
        }
        long base = all ? setting.memberTotal() : counts[0];
        return new QuorumState(rule.measure().required(base), base, counts[1], rule, null);
    }
}
