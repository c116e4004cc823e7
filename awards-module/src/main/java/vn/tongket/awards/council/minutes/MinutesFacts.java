package vn.tongket.awards.council.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;

/** All that the papers of a session rest on (số liệu lập biên bản). */
record MinutesFacts(
        CampaignId campaign,
        LocalDate heldOn,
        String place,
        String chairId,
        String secretaryId,
        Integer quorumPart,
        Integer quorumWhole,
        Instant closedAt,
        List<MinutesMember> members,
        List<MinutesLine> lines,
        List<MinutesRecusal> recusals) {

    long present() {
        return members.stream().filter(MinutesMember::present).count();
    }

    long written() {
        return members.stream().filter(one -> "WRITTEN".equals(one.way())).count();
    }

    long ballots() {
        return members.stream().filter(one -> one.way() != null).count();
    }

    List<String> absent() {
        return members.stream()
                .filter(one -> !one.present())
                .map(MinutesMember::fullName)
                .toList();
    }

    boolean shows(String person) {
        return lines.stream().anyMatch(line -> person.equals(line.personId()) && !line.decided());
    }
}
