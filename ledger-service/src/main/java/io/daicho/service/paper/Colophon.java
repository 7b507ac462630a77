package io.daicho.service.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Writes what a PDF says about itself: title, language, times, identifier, and the files it carries. */
final class Colophon {
    private static final int PLATFORM = 40;

    private static final String PRODUCER = "Daicho";
    private static final String LANGUAGE = "ja";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private Colophon() {}

    static void write(PDDocument pages, Imprint imprint, boolean isTagged) throws IOException {
        Calendar created = GregorianCalendar.from(ZonedDateTime.ofInstant(imprint.createdAt(), ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(created);
        information.setModificationDate(created);
        pages.setDocumentInformation(information);
        pages.getDocumentCatalog().setLanguage(LANGUAGE);
        PDMetadata metadata = new PDMetadata(pages);
        metadata.importXMPMetadata(Xmp.of(imprint.title(), PRODUCER, LANGUAGE, imprint.createdAt(), isTagged)
                .getBytes(StandardCharsets.UTF_8));
        pages.getDocumentCatalog().setMetadata(metadata);
        intendColours(pages);
        attach(pages, imprint, created);
    }

    private static void intendColours(PDDocument pages) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        // Each Java names its own platform in the header of the same profile (ICC.1, 7.2.9); none is named here.
        Arrays.fill(profile, PLATFORM, PLATFORM + Integer.BYTES, (byte) 0);
        PDOutputIntent intent = new PDOutputIntent(pages, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        pages.getDocumentCatalog().addOutputIntent(intent);
    }

    private static void attach(PDDocument pages, Imprint imprint, Calendar created) throws IOException {
        if (imprint.attached().isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
        COSArray associated = new COSArray();
        for (Attached attached : imprint.attached()) {
            PDEmbeddedFile embedded =
                    new PDEmbeddedFile(pages, new ByteArrayInputStream(attached.content()), COSName.FLATE_DECODE);
            embedded.setSubtype(attached.mediaType());
            embedded.setSize(attached.content().length);
            embedded.setCreationDate(created);
            embedded.setModDate(created);
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(attached.name());
            file.setFileUnicode(attached.name());
            file.setFileDescription(attached.description());
            file.setEmbeddedFile(embedded);
            file.setEmbeddedFileUnicode(embedded);
            file.getCOSObject().setName(RELATIONSHIP, attached.isSource() ? "Source" : "Supplement");
            files.put(attached.name(), file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pages.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pages.getDocumentCatalog().setNames(names);
        pages.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }
}
