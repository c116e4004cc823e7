package vn.tongket.web.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.headcount.Headcount;
import vn.tongket.attendance.headcount.HeadcountDirectory;
import vn.tongket.attendance.wall.WallDirectory;
import vn.tongket.attendance.wall.WallLink;

/** Backs {@code screen/wall.xhtml}, which a screen in the hall opens by its own link. */
@Named
@RequestScoped
public class ScreenBacking {

    @Inject
    private WallDirectory walls;

    @Inject
    private HeadcountDirectory headcounts;

    private String secret;
    private ConferenceInfo conference;
    private Headcount headcount;

    public void load() {
        WallLink link = walls.working(secret == null ? "" : secret);
        conference = walls.conference(link);
        headcount = headcounts.headcount(conference.planId());
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public ConferenceInfo getConference() {
        return conference;
    }

    public Headcount getHeadcount() {
        return headcount;
    }
}
