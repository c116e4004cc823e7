package vn.tongket.system.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** One history of the model, asked of the real portal: the model's names on one side, the portal's on the other. */
final class StationReplay {

    private final Calls portal;
    private final String plan;
    private final int seed;
    private final JsonObject history;

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> invitations = new HashMap<>();
    private final Map<String, String> rights = new HashMap<>();
    private final Map<String, String> leases = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    StationReplay(Calls portal, String plan, int seed, JsonObject history) {
        this.portal = portal;
        this.plan = plan;
        this.seed = seed;
        this.history = history;
    }

    static String door(int seed, String door) {
        return "H" + seed + door;
    }

    int calls() {
        return history.getAsJsonArray("calls").size();
    }

    /** Invites those of its guests whose door this is. */
    void inviteTo(String door, String group) {
        List<String> names = new ArrayList<>();
        for (JsonElement each : history.getAsJsonArray("guests")) {
            JsonObject guest = each.getAsJsonObject();
            if (door(seed, text(guest, "home")).equals(door)) {
                names.add(text(guest, "code"));
                rights.put(text(guest, "right"), null);
            }
        }
        if (names.isEmpty()) {
            return;
        }
        String people = String.join(",", names.stream().map(this::person).toList());
        JsonArray items = json(portal.post(
                                "plans/" + plan + "/invitations",
                                "{\"attendeeGroupId\":\"" + group + "\",\"people\":[" + people + "]}")
                        .join())
                .getAsJsonArray("items");
        for (int i = 0; i < names.size(); i++) {
            learn(names.get(i), items.get(i).getAsJsonObject());
        }
    }

    /** Which door each invitation is to have as its home. */
    Map<String, String> homes() {
        Map<String, String> homes = new HashMap<>();
        for (JsonElement each : history.getAsJsonArray("guests")) {
            JsonObject guest = each.getAsJsonObject();
            homes.put(invitations.get(text(guest, "code")), door(seed, text(guest, "home")));
        }
        return homes;
    }

    private String person(String name) {
        return "{\"fullName\":\"Khách %s %d\",\"email\":\"%s-%d@song-lam.example\"}".formatted(name, seed, name, seed);
    }

    private void learn(String name, JsonObject invitation) {
        codes.put(name, text(invitation, "code").replace("-", ""));
        invitations.put(name, text(invitation, "id"));
    }

    /** What the portal answered otherwise than the model. */
    List<String> play() {
        int number = 0;
        for (JsonElement each : history.getAsJsonArray("calls")) {
            JsonObject call = each.getAsJsonObject();
            number++;
            String expected = expected(call);
            String actual = actual(call);
            if (!expected.equals(actual)) {
                differences.add("history %d, call %d, %s: the model said %s, the portal %s%n%s"
                        .formatted(seed, number, text(call, "call"), expected, actual, call));
                break;
            }
        }
        return differences;
    }

    private String actual(JsonObject call) {
        JsonObject body = call.get("body").isJsonObject() ? call.getAsJsonObject("body") : new JsonObject();
        String door = door(seed, text(call, "station"));
        return switch (text(call, "call")) {
            case "ask" -> text(json(post(door + "/ask", asked(body))), "verdict");
            case "sync" -> heard(json(post(door + "/sync", told(body))));
            case "lease" -> taken(call, post(door + "/lease", device(body)));
            case "pack" -> packed(call, door, text(body, "device"));
            case "undo" -> undone(body);
            case "substitute" -> substituted(body);
            default ->
                Boolean.toString(
                        post(door + "/lost", "{\"reason\":\"Hỏng máy\"}").statusCode() < 300);
        };
    }

    private String expected(JsonObject call) {
        JsonElement answer = call.get("answer");
        return switch (text(call, "call")) {
            case "ask" -> text(answer.getAsJsonObject(), "verdict");
            case "sync" -> heard(answer.getAsJsonObject());
            case "lease" -> Boolean.toString(!answer.isJsonNull());
            case "pack" -> modelled(answer.getAsJsonObject());
            case "undo" ->
                Boolean.toString(!answer.isJsonNull() && !answer.getAsString().isEmpty());
            default -> answer.getAsString();
        };
    }

    private HttpResponse<String> post(String path, String body) {
        return portal.post("plans/" + plan + "/doors/" + path, body).join();
    }

    private String asked(JsonObject body) {
        JsonObject question = translated(body);
        question.addProperty("scanId", scan(text(body, "scanId")));
        question.addProperty("device", machine(text(body, "device")));
        return question.toString();
    }

    private String told(JsonObject body) {
        JsonObject telling = body.deepCopy();
        telling.addProperty("device", machine(text(body, "device")));
        telling.add("lease", lease(body.get("lease")));
        JsonArray deeds = new JsonArray();
        for (JsonElement each : body.getAsJsonArray("ops")) {
            JsonObject deed = translated(each.getAsJsonObject());
            deed.addProperty("scanId", scan(text(each.getAsJsonObject(), "scanId")));
            if (deed.has("ref") && !deed.get("ref").isJsonNull()) {
                deed.addProperty("ref", scan(text(deed, "ref")));
            }
            deeds.add(deed);
        }
        telling.add("ops", deeds);
        return telling.toString();
    }

    /** Code, right and lease by the portal's names; a code that was substituted is found by the guest's right. */
    private JsonObject translated(JsonObject from) {
        JsonObject to = from.deepCopy();
        if (from.has("code") && !from.get("code").isJsonNull()) {
            to.addProperty("code", codes.getOrDefault(text(from, "code"), text(from, "code")));
        }
        if (from.has("right") && !from.get("right").isJsonNull()) {
            to.addProperty("right", rights.get(text(from, "right")));
        }
        to.add("lease", lease(from.get("lease")));
        return to;
    }

    private JsonElement lease(JsonElement modelled) {
        return modelled == null || modelled.isJsonNull()
                ? JsonNull.INSTANCE
                : new JsonPrimitive(leases.get(modelled.getAsString()));
    }

    private String device(JsonObject body) {
        JsonObject taking = new JsonObject();
        taking.addProperty("device", machine(text(body, "device")));
        taking.add("lastSeq", body.get("lastSeq"));
        return taking.toString();
    }

    private String taken(JsonObject call, HttpResponse<String> answer) {
        boolean granted = answer.statusCode() < 300;
        if (granted && !call.get("answer").isJsonNull()) {
            leases.put(text(call.getAsJsonObject("answer"), "id"), text(json(answer), "id"));
        }
        return Boolean.toString(granted);
    }

    /** What is acknowledged, ended, closed and asked for, in words of the model. */
    private String heard(JsonObject answer) {
        TreeSet<String> words = new TreeSet<>();
        words.add("received " + answer.get("received").getAsLong());
        answer.getAsJsonArray("ended").forEach(each -> words.add("ended"));
        if (answer.has("closings") && answer.get("closings").isJsonArray()) {
            answer.getAsJsonArray("closings").forEach(each -> {
                JsonObject closing = each.getAsJsonObject();
                words.add("closed " + model(closing.get("right")) + " " + bare(text(closing, "entry")) + " "
                        + closing.get("outside").getAsBoolean());
            });
        }
        answer.getAsJsonArray("releases")
                .forEach(each ->
                        words.add("asked for " + model(each.getAsJsonObject().get("right"))));
        return words.toString();
    }

    private String packed(JsonObject call, String door, String device) {
        JsonObject sealed =
                json(portal.get("plans/" + plan + "/stations/" + door + "/package?device=" + machine(device))
                        .join());
        String payload = text(sealed, "sealed").split("\\.")[1];
        JsonObject pack = JsonParser.parseString(
                        new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
                .getAsJsonObject();
        Map<String, JsonObject> byHash = new HashMap<>();
        pack.getAsJsonArray("guests")
                .forEach(each -> byHash.put(text(each.getAsJsonObject(), "codeHash"), each.getAsJsonObject()));
        for (JsonElement each : history.getAsJsonArray("guests")) {
            JsonObject guest = each.getAsJsonObject();
            rights.put(text(guest, "right"), text(byHash.get(hash(codes.get(text(guest, "code")))), "right"));
        }
        TreeSet<String> words = new TreeSet<>();
        words.add("lease " + (pack.has("lease") && !pack.get("lease").isJsonNull()));
        JsonObject modelled = call.getAsJsonObject("answer").getAsJsonObject("guests");
        for (String name : modelled.keySet()) {
            JsonObject guest = byHash.get(hash(codes.get(name)));
            boolean inside = guest.has("entry")
                    && !guest.get("entry").isJsonNull()
                    && !guest.get("outside").getAsBoolean();
            words.add(name + " " + model(guest.get("right")) + " "
                    + text(guest, "home").replace("H" + seed, "") + " "
                    + guest.get("revoked").getAsBoolean() + (inside ? " in by " + bare(text(guest, "entry")) : ""));
        }
        return words.toString();
    }

    private static String modelled(JsonObject pack) {
        TreeSet<String> words = new TreeSet<>();
        words.add("lease " + (pack.has("lease") && !pack.get("lease").isJsonNull()));
        for (Map.Entry<String, JsonElement> each :
                pack.getAsJsonObject("guests").entrySet()) {
            JsonObject guest = each.getValue().getAsJsonObject();
            JsonElement entry = guest.getAsJsonObject("entries").get("");
            boolean inside =
                    entry != null && !entry.getAsJsonObject().get("outside").getAsBoolean();
            words.add(each.getKey() + " " + text(guest, "right") + " " + text(guest, "home") + " "
                    + guest.get("revoked").getAsBoolean()
                    + (inside ? " in by " + text(entry.getAsJsonObject(), "scanId") : ""));
        }
        return words.toString();
    }

    private String undone(JsonObject body) {
        String undoing =
                "{\"invitationId\":\"%s\",\"reason\":\"Quét nhầm\"}".formatted(invitations.get(text(body, "code")));
        return Boolean.toString(
                portal.post("plans/" + plan + "/check-ins/undo", undoing).join().statusCode() < 300);
    }

    private String substituted(JsonObject body) {
        String fresh = text(body, "fresh");
        if (codes.containsKey(fresh)) {
            return "false";
        }
        HttpResponse<String> answer = portal.post(
                        "invitations/" + invitations.get(text(body, "code")) + "/substitute",
                        "{\"person\":" + person(fresh) + ",\"reason\":\"Bận\"}")
                .join();
        if (answer.statusCode() < 300) {
            learn(fresh, json(answer));
        }
        return Boolean.toString(answer.statusCode() < 300);
    }

    private String model(JsonElement right) {
        if (right == null || right.isJsonNull()) {
            return "no right";
        }
        String known = right.getAsString();
        return rights.entrySet().stream()
                .filter(each -> known.equals(each.getValue()) || known.equals(each.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("an unknown right");
    }

    private String scan(String name) {
        return "h" + seed + "-" + name;
    }

    private String bare(String name) {
        return name.replace("h" + seed + "-", "");
    }

    private String machine(String name) {
        return "h" + seed + "-" + name;
    }

    private String hash(String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((plan + ":" + code).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static String text(JsonObject from, String name) {
        return from.has(name) && !from.get(name).isJsonNull() ? from.get(name).getAsString() : "";
    }
}
