package io.daicho.service.paper.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the form says otherwise than the one before it, item by item and service by service.
 *
 * @param comparedWith with which version it was compared
 * @param changes the changes in the order of the form
 */
public record Difference(String comparedWith, List<Change> changes) {
    private static final String FIRST = "最初の届出であり、比較する届出がない。";
    private static final String NOTHING = "–";

    /** Keeps its own list. */
    public Difference {
        changes = List.copyOf(changes);
    }

    /** Whether there was no version before it, so that nothing can differ. */
    public boolean isFirst() {
        return comparedWith.equals(FIRST);
    }

    /** What is said of one thing, before and now. */
    public record Change(String item, String kind, String before, String now) {}

    /** Compares a version with the one before it, if there is one. */
    static Difference between(@Nullable FormSheet before, FormSheet now) {
        if (before == null) {
            return new Difference(FIRST, List.of());
        }
        Map<String, String> earlier = said(before);
        Map<String, String> later = said(now);
        List<Change> changes = new ArrayList<>();
        later.forEach((item, text) -> {
            String old = earlier.get(item);
            if (old == null) {
                changes.add(new Change(item, "追加", NOTHING, text));
            } else if (!old.equals(text)) {
                changes.add(new Change(item, "変更", old, text));
            }
        });
        earlier.forEach((item, text) -> {
            if (!later.containsKey(item)) {
                changes.add(new Change(item, "削除", text, NOTHING));
            }
        });
        changes.sort(java.util.Comparator.comparing(change -> change.item().substring(0, 1)));
        return new Difference("前回の届出: " + before.name() + "（" + before.filedOn() + "）", changes);
    }

    /** What stands under each item and name. */
    private static Map<String, String> said(FormSheet sheet) {
        Map<String, String> said = new LinkedHashMap<>();
        sheet.media().forEach(medium -> said.put("１ 媒体: " + medium, medium));
        sheet.places().forEach(place -> said.put("２ 所在地: " + place, place));
        sheet.abroad()
                .forEach(abroad ->
                        said.put("２ 日本国外: " + abroad.country(), abroad.what().text()));
        sheet.clouds()
                .forEach(cloud -> said.put(
                        "３・４ クラウドサービス: " + cloud.service(),
                        "契約先 " + cloud.contractingParty() + "\n保存先 " + cloud.countries() + "\n認証 "
                                + (cloud.certification() == null ? "無" : cloud.certification())));
        sheet.ais()
                .forEach(ai -> add(
                        said,
                        "５ 生成ＡＩ: " + ai.service(),
                        "事業者 " + ai.provider() + "\n" + ai.work().text()));
        sheet.subcontracting()
                .forEach(planned ->
                        add(said, "６ 再委託等: " + planned.name(), planned.work().text()));
        return said;
    }

    /** An AI service or a subcontractor may stand there for several works. */
    private static void add(Map<String, String> said, String item, String text) {
        said.merge(item, text, (one, other) -> String.join("\n", new TreeSet<>(List.of(one, other))));
    }
}
