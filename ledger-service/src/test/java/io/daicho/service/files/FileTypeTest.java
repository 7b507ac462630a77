package io.daicho.service.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {
    @ParameterizedTest
    @CsvSource({
        "PDF, 255044462d312e37",
        "PNG, 89504e470d0a1a0a00",
        "JPEG, ffd8ffe0",
        "TIFF, 49492a0008",
        "TIFF, 4d4d002a00",
        "ZIP, 504b030414",
        "DOCX, 504b030414",
        "XLSX, 504b030414"
    })
    void takesWhatBeginsAsItsTypeDoesAndNothingElse(FileType type, String head) {
        assertThat(type.fits(HexFormat.of().parseHex(head))).isTrue();
        assertThat(type.fits("a text".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(type.fits(new byte[0])).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT|any text",
                "CSV|a,b",
                "JSON|{\"a\":1}",
                "JSON| [1]",
                "XML|<?xml version='1.0'?>",
                "EML|From: a@b"
            })
    void takesTexts(FileType type, String text) {
        assertThat(type.fits(text.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(type.fits(new byte[] {0, 1, 2})).isFalse();
    }

    @Test
    void takesTextsOfOlderJapaneseSystems() {
        assertThat(FileType.CSV.fits("氏名,複製".getBytes(Charset.forName("Windows-31J"))))
                .isTrue();
        assertThat(FileType.TEXT.fits("氏名".getBytes(Charset.forName("ISO-2022-JP"))))
                .isTrue();
    }

    @Test
    void looksAtWhatATextSays() {
        assertThat(FileType.XML.fits("no mark-up".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(FileType.JSON.fits("prose".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(FileType.EML.fits("no header line".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
