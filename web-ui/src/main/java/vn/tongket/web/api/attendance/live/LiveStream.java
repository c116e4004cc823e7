package vn.tongket.web.api.attendance.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.function.Supplier;
import vn.tongket.attendance.headcount.Headcount;
import vn.tongket.attendance.headcount.HeadcountDirectory;
import vn.tongket.planning.plan.PlanId;

/** Begins a stream of headcounts (bắt đầu đẩy số liệu): the present state first, then what changes. */
@ApplicationScoped
class LiveStream {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private HeadcountDirectory directory;

    @Inject
    private LiveBoard board;

    @Resource
    private ManagedExecutorService executor;

    /** @param link the wall link by which the screen came; null when somebody signed in looks */
    void open(PlanId plan, Supplier<Headcount> headcount, SseEventSink sink, Sse sse, String link) {
        String pulse = directory.pulse(plan);
        Frame now = new Frame(pulse, JSON.toJson(headcount.get()));
        board.join(plan, new Screen(sse, sink, executor, Instant.now(), link), now);
    }
}
