package vn.tongket.web.home;

import java.util.List;
import vn.tongket.planning.account.Caller;

/** Where work comes from (nguồn việc): each part of the portal says what waits for the person, a bounded list. */
public interface WorkSource {

    /** No source gives more than this many items; the page behind them shows the rest. */
    int MOST = 30;

    List<WorkItem> waitingFor(Caller caller);
}
