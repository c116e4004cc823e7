package vn.tongket.web.api.attendance.live;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One window that shows a headcount (một màn hình đang xem). A slow one never holds up the others: what it has not
 * taken yet is replaced by what is newer.
 */
final class Screen {

    private static final long RECONNECT_AFTER_MILLIS = 2_000;

    private final Sse sse;
    private final SseEventSink sink;
    private final Executor executor;
    private final Instant since;
    private final String link;
    private final AtomicReference<OutboundSseEvent> next = new AtomicReference<>();
    private final AtomicBoolean writing = new AtomicBoolean();

    /** @param link the wall link by which it came; null when somebody signed in looks */
    Screen(Sse sse, SseEventSink sink, Executor executor, Instant since, String link) {
        this.sse = sse;
        this.sink = sink;
        this.executor = executor;
        this.since = since;
        this.link = link;
    }

    Optional<String> link() {
        return Optional.ofNullable(link);
    }

    boolean openBefore(Instant moment) {
        return since.isBefore(moment);
    }

    void show(Frame frame) {
        offer(sse.newEventBuilder()
                .name("headcount")
                .id(frame.pulse())
                .reconnectDelay(RECONNECT_AFTER_MILLIS)
                .data(frame.json())
                .build());
    }

    /** Tells the screen that what it shows is still true. */
    void tick() {
        if (next.get() == null) {
            offer(sse.newEventBuilder().name("tick").data("").build());
        }
    }

    boolean isClosed() {
        return sink.isClosed();
    }

    void close() {
        sink.close();
    }

    private void offer(OutboundSseEvent event) {
        next.set(event);
        if (writing.compareAndSet(false, true)) {
            executor.execute(this::write);
        }
    }

    private void write() {
        OutboundSseEvent event = next.getAndSet(null);
        while (event != null && !sink.isClosed()) {
            sink.send(event);
            event = next.getAndSet(null);
        }
        writing.set(false);
        if (next.get() != null && !sink.isClosed() && writing.compareAndSet(false, true)) {
            write();
        }
    }
}
