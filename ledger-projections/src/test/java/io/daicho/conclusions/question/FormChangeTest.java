package io.daicho.conclusions.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.conclusions.testing.Filing;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one version of a form says otherwise than the one before, item by item. */
class FormChangeTest {
    private static final Form SERVER = form(Filing.filed(Medium.SERVER));

    @Test
    void theFirstVersionIsOneChange() {
        assertThat(FormChange.between(null, SERVER))
                .extracting(FormChange::what)
                .containsExactly(FormChange.What.FIRST);
    }

    @Test
    void theSameVersionOnceMoreSaysThatNothingChanged() {
        assertThat(FormChange.between(SERVER, SERVER)).containsExactly(new FormChange(FormChange.What.UNCHANGED, ""));
    }

    @Test
    void everyItemIsAddedAndRemovedByItsName() {
        Form full = form(Filing.filed(Medium.SERVER, Medium.USB_MEMORY)
                .place("hq")
                .abroad("US")
                .naming("box", "JP")
                .ai("gen")
                .planning("sub-1"));

        assertThat(FormChange.between(SERVER, full))
                .containsExactly(
                        new FormChange(FormChange.What.MEDIUM_ADDED, "USB_MEMORY"),
                        new FormChange(FormChange.What.PLACE_ADDED, "hq"),
                        new FormChange(FormChange.What.COUNTRY_ADDED, "US"),
                        new FormChange(FormChange.What.CLOUD_ADDED, "box"),
                        new FormChange(FormChange.What.AI_ADDED, "gen"),
                        new FormChange(FormChange.What.SUBCONTRACTOR_ADDED, "sub-1"));
        assertThat(FormChange.between(full, SERVER))
                .containsExactly(
                        new FormChange(FormChange.What.MEDIUM_REMOVED, "USB_MEMORY"),
                        new FormChange(FormChange.What.PLACE_REMOVED, "hq"),
                        new FormChange(FormChange.What.COUNTRY_REMOVED, "US"),
                        new FormChange(FormChange.What.CLOUD_REMOVED, "box"),
                        new FormChange(FormChange.What.AI_REMOVED, "gen"),
                        new FormChange(FormChange.What.SUBCONTRACTOR_REMOVED, "sub-1"));
    }

    @Test
    void aServiceOfWhichMoreIsSaidIsChangedAndTheOthersAreNot() {
        Form before = form(Filing.filed(Medium.SERVER).naming("box", "JP").naming("drive", "JP"));
        Form now = form(Filing.filed(Medium.SERVER).naming("box", "US").naming("drive", "JP"));

        assertThat(FormChange.between(before, now))
                .containsExactly(new FormChange(FormChange.What.CLOUD_CHANGED, "box"));
    }

    @Test
    void isAboutAPlacementByTheItemThatItAdds() {
        for (FormChange.What what : List.of(
                FormChange.What.MEDIUM_ADDED,
                FormChange.What.PLACE_ADDED,
                FormChange.What.COUNTRY_ADDED,
                FormChange.What.CLOUD_ADDED,
                FormChange.What.CLOUD_CHANGED)) {
            assertThat(isAbout(new FormChange(what, name(what)))).as("%s", what).isTrue();
            assertThat(isAbout(new FormChange(what, "other"))).as("%s", what).isFalse();
        }
    }

    @Test
    void isAboutNoPlacementWhereItAddsAnotherItemOrRemovesOne() {
        for (FormChange.What what : List.of(
                FormChange.What.MEDIUM_REMOVED,
                FormChange.What.PLACE_REMOVED,
                FormChange.What.COUNTRY_REMOVED,
                FormChange.What.CLOUD_REMOVED,
                FormChange.What.AI_ADDED,
                FormChange.What.SUBCONTRACTOR_ADDED)) {
            assertThat(isAbout(new FormChange(what, name(what)))).as("%s", what).isFalse();
        }
    }

    private static boolean isAbout(FormChange change) {
        return change.isAbout(Medium.SERVER, "box", new Country("US"), "hq");
    }

    private static String name(FormChange.What what) {
        return switch (what.name().substring(0, what.name().indexOf('_'))) {
            case "MEDIUM" -> "SERVER";
            case "PLACE" -> "hq";
            case "COUNTRY" -> "US";
            default -> "box";
        };
    }

    private static Form form(Filing filing) {
        return ((FilingFact.Filed) Story.given(filing).facts().get(0).fact()).form();
    }

    @Test
    void whatIsSaidOfACountryAnAiOrASubcontractorChanges() {
        Form before = form(Filing.filed(Medium.SERVER).abroad("US").ai("gen").planning("sub-1"));
        Form now = form(Filing.filed(Medium.SERVER)
                .abroadOfUnsaid("US")
                .aiOfUnsaidProvider("gen")
                .planningUnsaid("sub-1"));

        assertThat(FormChange.between(before, now))
                .containsExactly(
                        new FormChange(FormChange.What.COUNTRY_CHANGED, "US"),
                        new FormChange(FormChange.What.AI_CHANGED, "gen"),
                        new FormChange(FormChange.What.SUBCONTRACTOR_CHANGED, "sub-1"));
    }
}
