package vn.tongket.awards.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Prize;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationSummary;

/** Whom a decision honours, by which law and with how much (nội dung quyết định), before it has a number. */
record DecisionContent(
        CampaignDetail campaign, List<Honoured> awarded, FormTerms law, PrizeTerms terms, LocalDate day) {

    List<NominationId> nominations() {
        return awarded.stream().map(one -> one.nomination().nominationId()).toList();
    }

    Prize prize(Honoured one) {
        return terms.prize(law.form(), one.nomination().collective());
    }

    /** As the list prints it; numbers of the roll are given with the number of the decision. */
    List<RollEntry> unnumbered() {
        return awarded.stream()
                .map(one -> RollEntry.unnumbered(one, prize(one)))
                .toList();
    }

    /** Changes with every word and every figure on which the decision rests. */
    String digest() {
        String facts = Stream.concat(
                        Stream.of(terms.toString(), law.form().code()),
                        awarded.stream().map(one -> one.stageOrder() + words(one.nomination()) + prize(one)))
                .collect(Collectors.joining("\n"));
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(facts.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(NominationSummary one) {
        return Stream.of(
                        one.id(),
                        one.nomineeName(),
                        one.honorific(),
                        one.position(),
                        one.nomineeUnitName(),
                        one.achievement(),
                        one.proposalId())
                .map(text -> Objects.requireNonNullElse(text, ""))
                .collect(Collectors.joining("|"));
    }
}
