package vn.tongket.awards.council.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.council.CountedOn;
import vn.tongket.awards.council.Outcome;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.recusal.RecusalGround;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;

class MinutesTest {

    @Test
    @Tag("AWD-53")
    void nobodyReadsOfHisOwnNominationBeforeTheDecision() {
        assertThat(facts(false).shows("nominee")).isTrue();
        assertThat(facts(false).shows("somebody")).isFalse();
        assertThat(facts(true).shows("nominee")).isFalse();
    }

    @Test
    @Tag("AWD-53")
    void bothPapersTellTheCountAndWhoDidNotVote() {
        for (CouncilPaperKind kind : CouncilPaperKind.values()) {
            CouncilPaper paper = new CouncilPaper("p", SessionId.next(), kind, null, null);
            MinutesHead head = new MinutesHead(
                    "ỦY BAN NHÂN DÂN",
                    "Hội đồng Thi đua - Khen thưởng",
                    "BB-HĐTĐKT",
                    "Sông Lam",
                    "Phong trào thử",
                    new SignatureBlock(List.of(), "CHỦ TỊCH", "Chủ Tọa Thử"),
                    "Thư Ký Thử");

            OfficialDocument document = new MinutesDocument(paper, facts(false), head, Map.of()).document();

            assertThat(document.body().toString())
                    .contains("Người Được Đề Nghị", "Ủy Viên Hai: là người được đề nghị", "Đạt (từ 80%)");
        }
    }

    private static MinutesFacts facts(boolean decided) {
        return new MinutesFacts(
                CampaignId.next(),
                LocalDate.of(2026, 6, 20),
                "Phòng họp số 1",
                "chair",
                "secretary",
                2,
                3,
                Instant.parse("2026-06-20T03:30:00Z"),
                List.of(new MinutesMember("Ủy Viên Một", true, "ROOM"), new MinutesMember("Ủy Viên Hai", true, "ROOM")),
                List.of(new MinutesLine(
                        "Người Được Đề Nghị",
                        "nominee",
                        decided,
                        "Khóm Thử",
                        "giay-khen-xa",
                        true,
                        80,
                        CountedOn.ALL_MEMBERS,
                        1,
                        0,
                        0,
                        1,
                        1,
                        Outcome.PASSED)),
                List.of(new MinutesRecusal("Ủy Viên Hai", "Người Được Đề Nghị", RecusalGround.NOMINEE, null)));
    }
}
