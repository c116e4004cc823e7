package vn.tongket.attendance.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tongket.attendance.hall.HallError;
import vn.tongket.attendance.hall.RoomUse;
import vn.tongket.attendance.hall.SeatSpot;
import vn.tongket.attendance.limit.LimitEntry;
import vn.tongket.attendance.seating.arrange.Place;
import vn.tongket.attendance.seating.arrange.RoomLimits;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** A guest is put on a seat by hand (xếp chỗ thủ công); the limits of the day hold for it too. */
final class Placing {

    private final Seating seating;

    Placing(Seating seating) {
        this.seating = seating;
    }

    /** The whole seating afterwards; who sat there takes the guest's seat, if he had one. */
    List<Sitting> place(String guest, String seat, String seen) {
        Delegate delegate = delegate(guest);
        SeatSpot spot = seating.spot(seat).orElseThrow(() -> new BusinessException(HallError.SEAT_NOT_FOUND));
        Sitting there = seating.on(seat).orElse(null);
        if (!Objects.equals(there == null ? null : there.guest(), seen)) {
            throw new BusinessException(KernelError.STALE);
        }
        requireFor(delegate, spot);
        Sitting before = seating.sittings().get(guest);
        List<Sitting> target = new ArrayList<>(seating.sittings().values());
        target.removeIf(sitting -> sitting.guest().equals(guest) || sitting.equals(there));
        target.add(new Sitting(guest, spot.roomId(), seat, true));
        if (there != null && before != null && !there.equals(before)) {
            seating.spot(before.seat()).ifPresent(old -> requireFor(delegate(there.guest()), old));
            target.add(new Sitting(there.guest(), before.room(), before.seat(), true));
        }
        requireWithinLimits(target, spot);
        return target;
    }

    static Sitting required(Seating seating, String guest) {
        Sitting sitting = seating.sittings().get(guest);
        if (sitting == null) {
            throw new BusinessException(HallError.SEAT_NOT_FOUND);
        }
        return sitting;
    }

    static List<Sitting> without(Seating seating, String guest, List<Sitting> instead) {
        List<Sitting> target = new ArrayList<>(seating.sittings().values());
        target.removeIf(sitting -> sitting.guest().equals(guest));
        target.addAll(instead);
        return target;
    }

    private Delegate delegate(String guest) {
        return seating.delegates().stream()
                .filter(delegate -> delegate.id().equals(guest))
                .findFirst()
                .orElseThrow(() -> new BusinessException(HallError.GUEST_NOT_COMING));
    }

    /** ATT-45, ATT-47 */
    private void requireFor(Delegate delegate, SeatSpot spot) {
        if (!spot.usable()) {
            throw new BusinessException(HallError.SEAT_BLOCKED, spot.label());
        }
        String own = seating.roomOf(delegate).map(use -> use.room().id()).orElse(null);
        boolean allowed = own == null ? !room(spot).setAside() : own.equals(spot.roomId());
        if (!allowed) {
            throw new BusinessException(
                    HallError.SEAT_OF_OTHERS,
                    delegate.fullName(),
                    room(spot).room().name());
        }
    }

    /** ATT-42 */
    private void requireWithinLimits(List<Sitting> target, SeatSpot spot) {
        HallModel model = new HallModel(seating);
        RoomLimits limits = model.limits(room(spot));
        Place place = model.place(spot);
        List<Place> others = target.stream()
                .filter(sitting ->
                        sitting.room().equals(spot.roomId()) && !sitting.seat().equals(spot.id()))
                .flatMap(sitting -> seating.spot(sitting.seat()).stream())
                .map(model::place)
                .toList();
        if (!limits.allows(place, others)) {
            throw new BusinessException(HallError.LIMIT_BROKEN, spot.label(), sources());
        }
    }

    private String sources() {
        return String.join(
                "; ",
                seating.limits().limits().stream()
                        .map(LimitEntry::source)
                        .distinct()
                        .toList());
    }

    private RoomUse room(SeatSpot spot) {
        return seating.rooms().stream()
                .filter(use -> use.room().id().equals(spot.roomId()))
                .findFirst()
                .orElseThrow(() -> new BusinessException(HallError.ROOM_NOT_FOUND));
    }
}
