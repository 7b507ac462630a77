package io.daicho.service.store.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKeyTest {
    @Test
    void isReadFromItsText() {
        FileKey key = new FileKey("0123456789abcdef0123456789abcdef", new byte[32]);
        assertThat(FileKey.of(key.text()).text()).isEqualTo(key.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "../../../dev/zero 0000000000000000000000000000000000000000000000000000000000000000",
                "0123456789abcdef0123456789abcdef 00"
            })
    void isReadFromNoOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FileKey.of(text));
    }
}
