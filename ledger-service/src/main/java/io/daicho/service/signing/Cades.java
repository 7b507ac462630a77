package io.daicho.service.signing;

import io.daicho.service.trust.Certificates;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A detached signature in CMS as CAdES has it (ETSI EN 319 122-1): it names the certificate, and leaves the time out. */
final class Cades {
    private Cades() {}

    static byte[] sign(DocumentKey key, byte[] content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(attributes(key))
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(key.privateKey()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (CMSException | OperatorCreationException | CertificateEncodingException failure) {
            throw new IllegalStateException("the document key does not sign", failure);
        }
    }

    /** PAdES forbids the signing time among the signed attributes: it stands in the PDF's dictionary. */
    private static CMSAttributeTableGenerator attributes(DocumentKey key) {
        ESSCertIDv2 certificate = new ESSCertIDv2(Certificates.thumbprint(key.certificate()));
        Attribute names = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(certificate)));
        return parameters -> {
            AttributeTable usual = new DefaultSignedAttributeTableGenerator().getAttributes(parameters);
            return usual.remove(CMSAttributes.signingTime).add(names.getAttrType(), names.getAttributeValues()[0]);
        };
    }
}
