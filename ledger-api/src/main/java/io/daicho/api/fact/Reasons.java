package io.daicho.api.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reasons in Japanese. Our types say them in English, where nobody knows yet who will read them; whoever tells one finds the
 * sentence again by its form.
 */
public final class Reasons {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle japanese;
    private final List<Form> forms;

    private Reasons(ResourceBundle english, ResourceBundle japanese) {
        this.japanese = japanese;
        this.forms = english.keySet().stream()
                .map(key -> Form.of(english.getString(key), japanese.getString(key)))
                .sorted(Comparator.comparingInt(Form::said).reversed())
                .toList();
    }

    /**
     * Reasons of a pair of bundles with the same keys: sentences with places such as {0} for their particulars.
     *
     * @param bundle the name of the English one; the Japanese one is called so with _ja
     */
    public static Reasons of(String bundle) {
        return new Reasons(bundle(bundle, Locale.ENGLISH), bundle(bundle, Locale.JAPANESE));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A reason in Japanese; as it is where it has none of these forms. */
    public String inJapanese(String reason) {
        return forms.stream()
                .flatMap(form -> form.told(reason).stream())
                .findFirst()
                .orElse(reason);
    }

    /** The Japanese under a key, if there is any. */
    Optional<String> under(String key) {
        return japanese.containsKey(key) ? Optional.of(japanese.getString(key)) : Optional.empty();
    }

    /**
     * A sentence that our types say.
     *
     * @param english what it looks like, a group a particular
     * @param places which particular each group is
     * @param japanese the same in Japanese, with places for the particulars
     * @param said how much of it is not particulars
     */
    private record Form(Pattern english, List<Integer> places, String japanese, int said) {
        static Form of(String english, String japanese) {
            StringBuilder pattern = new StringBuilder();
            List<Integer> places = new ArrayList<>();
            Matcher place = PLACE.matcher(english);
            int end = 0;
            while (place.find()) {
                pattern.append(Pattern.quote(english.substring(end, place.start())))
                        .append("(.*?)");
                places.add(Integer.valueOf(place.group(1)));
                end = place.end();
            }
            pattern.append(Pattern.quote(english.substring(end)));
            return new Form(
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    List.copyOf(places),
                    japanese,
                    PLACE.matcher(english).replaceAll("").length());
        }

        Optional<String> told(String particular) {
            Matcher matcher = english.matcher(particular);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            return Optional.of(PLACE.matcher(japanese)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            matcher.group(places.indexOf(Integer.valueOf(place.group(1))) + 1))));
        }
    }
}
