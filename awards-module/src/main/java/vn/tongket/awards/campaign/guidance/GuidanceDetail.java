package vn.tongket.awards.campaign.guidance;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.planning.directory.UnitId;

/** Guidance that was sent (văn bản hướng dẫn đã gửi). */
public record GuidanceDetail(
        String id,
        CampaignId campaign,
        String title,
        String text,
        String sentBy,
        Instant sentAt,
        List<UnitId> units,
        GuidanceIssue issue)
        implements Serializable {}
