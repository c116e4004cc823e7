package vn.tongket.attendance.catering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.catering.CateringRepository.Line;

/** What differs between a frozen list and what guests need now (so sánh danh sách đã chốt với hiện tại), ATT-36. */
record CateringChanges(Map<String, Line> frozen, Map<String, Line> now, Map<String, String> refused) {

    record Change(Line before, Line after) {

        CateringChange shown() {
            return new CateringChange(
                    before.shown(), after.shown(), after.needs().text());
        }
    }

    List<Change> waiting() {
        Map<String, Line> all = new LinkedHashMap<>(frozen);
        now.forEach(all::putIfAbsent);
        List<Change> changes = new ArrayList<>();
        all.forEach((guest, any) -> {
            Line before = frozen.getOrDefault(guest, any.without());
            Line after = now.getOrDefault(guest, any.without());
            boolean same = before.needs().equals(after.needs());
            if (!same && !after.needs().text().equals(refused.get(guest))) {
                changes.add(new Change(before, after));
            }
        });
        return changes;
    }
}
