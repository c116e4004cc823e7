package vn.tongket.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One step of the demonstration (một bước diễn): who calls what, and what is remembered of the answer.
 *
 * @param remembered names and the JSON pointers to their values
 */
record StoryStep(String account, String method, String path, String body, Map<String, String> remembered) {

    static List<StoryStep> of(List<String> lines) {
        List<StoryStep> steps = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        Map<String, String> remembered = new LinkedHashMap<>();
        String[] head = null;
        for (String line : lines) {
            if (line.startsWith("@")) {
                add(steps, head, body, remembered);
                head = line.substring(1).split(" ");
                body = new StringBuilder();
                remembered = new LinkedHashMap<>();
            } else if (line.startsWith("-> ")) {
                String[] parts = line.substring(3).split(" ");
                remembered.put(parts[0], parts[1]);
            } else {
                body.append(line).append('\n');
            }
        }
        add(steps, head, body, remembered);
        return steps;
    }

    private static void add(List<StoryStep> steps, String[] head, StringBuilder body, Map<String, String> remembered) {
        if (head != null) {
            steps.add(new StoryStep(head[0], head[1], head[2], body.toString().strip(), remembered));
        }
    }
}
