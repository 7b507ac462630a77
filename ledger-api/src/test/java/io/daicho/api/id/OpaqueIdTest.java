package io.daicho.api.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpaqueIdTest {
    private static final List<String> EDGES =
            List.of("", "a", "9", ".", "-a", "_", "a.b_c-D9", "Z".repeat(64), "Z".repeat(65), "a/b", "a:b", "é", "a é");

    @Test
    void takesExactlyWhatHasThePublishedForm() {
        for (String edge : EDGES) {
            isTakenAsTheFormSays(edge);
        }
        for (char character = 0; character < 0x250; character++) {
            isTakenAsTheFormSays(String.valueOf(character));
            isTakenAsTheFormSays("a" + character);
        }
    }

    private static void isTakenAsTheFormSays(String id) {
        if (OpaqueId.FORM.matcher(id).matches()) {
            assertThatCode(() -> assertThat(OpaqueId.checked("id", id)).isEqualTo(id))
                    .doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> OpaqueId.checked("id", id));
        }
    }
}
