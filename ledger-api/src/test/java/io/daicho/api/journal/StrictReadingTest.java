package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every type of fact, every field, every level: what does not belong there is named by its path. */
class StrictReadingTest {
    /** Stands for half a character, which can be written only after all else is. */
    private static final String HALF = "\uE000";

    private static final List<String> NO_TEXTS = List.of("12", "1.5", "true", "{}", "[]", "[\"JP\"]", "[2026,3,5]");
    private static final List<String> NO_VALUES = List.of("\"\"", "\" \"", "\"" + HALF + "\"", "\" JP\"", "\"12\\n\"");

    static Stream<Class<? extends Fact>> types() {
        return FactCatalogue.types().stream();
    }

    /** A field of an object somewhere in a line: where the object is, and what a refusal must call the field. */
    private record Place(String object, Shape.Field field, String path) {
        String name() {
            return field.name();
        }

        /** Where the field's first object is, for a field that has objects. */
        String first() {
            return object + "/" + name() + (field.list() ? "/0" : "");
        }

        String firstPath() {
            return path + (field.list() ? "[0]" : "");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFieldThatNobodyKnowsIsRefusedOnEveryLevel(Class<? extends Fact> type) {
        Consumer<ObjectNode> mistake = object -> object.put("whatever", "x");
        refuses(type, "", mistake, Refusal.UNKNOWN_FIELD, "whatever");
        for (Place place : places(type)) {
            if (place.field().isNested()) {
                refuses(type, place.first(), mistake, Refusal.UNKNOWN_FIELD, place.firstPath() + ".whatever");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aRequiredFieldThatIsMissingOrNullIsRefused(Class<? extends Fact> type) {
        for (Place place : places(type)) {
            if (place.field().required() && !looksItUp(type, place.path())) {
                List<Consumer<ObjectNode>> mistakes =
                        List.of(object -> object.remove(place.name()), object -> object.putNull(place.name()));
                mistakes.forEach(
                        mistake -> refuses(type, place.object(), mistake, Refusal.MISSING_FIELD, place.path()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNullIsNoMoreThanAFieldThatIsNotThere(Class<? extends Fact> type) {
        for (Place place : places(type)) {
            if (!place.field().required() && !looksItUp(type, place.path())) {
                Object without = outcome(line(type, place.object(), object -> object.remove(place.name())));
                Object withNull = outcome(line(type, place.object(), object -> object.putNull(place.name())));
                assertThat(withNull).as(place.path()).hasToString(without.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aValueOfTheWrongJsonTypeIsRefused(Class<? extends Fact> type) {
        for (Place place : places(type)) {
            for (String wrong : wrong(place.field())) {
                Consumer<ObjectNode> mistake = object -> object.set(place.name(), json(wrong));
                refuses(type, place.object(), mistake, Refusal.BAD_VALUE, place.path());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aListRefusesWrongElements(Class<? extends Fact> type) {
        for (Place place : places(type)) {
            if (place.field().list()) {
                for (String wrong : List.of("null", "12", "[]")) {
                    Consumer<ObjectNode> mistake =
                            object -> object.putArray(place.name()).add(json(wrong));
                    refuses(type, place.object(), mistake, Refusal.BAD_VALUE, place.path() + "[0]");
                }
            }
        }
    }

    private static List<String> wrong(Shape.Field field) {
        List<String> wrong = new ArrayList<>();
        if (field.list()) {
            wrong.addAll(List.of("\"x\"", "12", "true", "{}"));
        } else if (field.isNested()) {
            wrong.addAll(List.of("\"x\"", "12", "true", "[]", "[{}]"));
        } else if (field.isTruth()) {
            wrong.addAll(List.of("\"true\"", "\"\"", "0", "1", "[true]", "{}"));
        } else if (field.isNumber()) {
            wrong.addAll(List.of("\"12\"", "1.5", "-1", "9007199254740992", "1e400", "true", "[12]", "{}"));
        } else {
            wrong.addAll(NO_TEXTS);
            wrong.addAll(field.isDetail() ? List.of("\"" + HALF + "\"") : NO_VALUES);
        }
        return wrong;
    }

    /** A withdrawal's thing is looked up; without a fact to withdraw it is refused in words of its own. */
    private static boolean looksItUp(Class<?> type, String path) {
        return type == CorrectionFact.Withdrawn.class
                && Set.of("thing", "corrects", "corrects.fact").contains(path);
    }

    private static List<Place> places(Class<?> type) {
        List<Place> places = new ArrayList<>();
        collect(Shape.of(type), "", "", places);
        return places;
    }

    private static void collect(Shape shape, String object, String path, List<Place> places) {
        for (Shape.Field field : shape.fields().values()) {
            Place place = new Place(object, field, path + field.name());
            places.add(place);
            if (field.isNested()) {
                collect(Shape.of(field.type()), place.first(), place.firstPath() + ".", places);
            }
        }
    }

    private static void refuses(
            Class<? extends Fact> type, String where, Consumer<ObjectNode> mistake, Refusal refusal, String path) {
        String line = line(type, where, mistake);
        assertThat(outcome(line)).as("%s in %s", path, line).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal())
                    .as("%s: %s", path, refused.getMessage())
                    .isEqualTo(refusal);
            assertThat(refused.particulars().get(0)).as(line).isEqualTo(path);
        });
    }

    private static Object outcome(String line) {
        JournalLine[] read = new JournalLine[1];
        Throwable refused = catchThrowable(() -> read[0] = OnRecord.read(line));
        return refused == null ? read[0] : refused;
    }

    /** A good line of this type with a change made to the object at {@code where}. */
    private static String line(Class<? extends Fact> type, String where, Consumer<ObjectNode> change) {
        JsonNode line = json(Samples.line(type));
        change.accept((ObjectNode) line.at(where));
        return line.toString().replace(HALF, "\\ud800");
    }

    private static JsonNode json(String text) {
        return FactJson.mapper().readTree(text);
    }
}
