package io.daicho.service.testing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Messages in CMS, as wrong as they are asked for. */
public final class OddCms {
    private final PrivateKey key;
    private final X509Certificate certificate;
    private X509Certificate named;
    private boolean names = true;
    private boolean brings;
    private int signers = 1;
    private String algorithm = "SHA256with";
    private ASN1ObjectIdentifier type = PKCSObjectIdentifiers.data;
    private List<X509Certificate> certificates = new ArrayList<>();

    /** One of this signer, without a fault so far. */
    public OddCms(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
        this.named = certificate;
        this.certificates.add(certificate);
    }

    /** It names another certificate. */
    public OddCms naming(X509Certificate other) {
        named = other;
        return this;
    }

    /** It names none. */
    public OddCms namingNone() {
        names = false;
        return this;
    }

    /** It brings what is signed along. */
    public OddCms bringing(ASN1ObjectIdentifier contentType) {
        brings = true;
        type = contentType;
        return this;
    }

    /** It has as many signers. */
    public OddCms signers(int count) {
        signers = count;
        return this;
    }

    /** It is over another digest. */
    public OddCms by(String digest) {
        algorithm = digest + "with";
        return this;
    }

    /** It brings these certificates. */
    public OddCms with(X509Certificate... others) {
        certificates = List.of(others);
        return this;
    }

    /** The message over this content. */
    public byte[] sign(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (int i = 0; i < signers; i++) {
                generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                                new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes()))
                        .build(
                                new JcaContentSignerBuilder(
                                                algorithm + (key.getAlgorithm().equals("RSA") ? "RSA" : "ECDSA"))
                                        .build(key),
                                certificate));
            }
            generator.addCertificates(new JcaCertStore(certificates));
            return generator
                    .generate(new CMSProcessableByteArray(type, content), brings)
                    .getEncoded("DER");
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private AttributeTable attributes() throws Exception {
        if (!names) {
            return new AttributeTable(new DERSet());
        }
        ESSCertIDv2 id = new ESSCertIDv2(io.daicho.service.trust.Certificates.thumbprint(named));
        Attribute attribute = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(id)));
        org.bouncycastle.asn1.ASN1EncodableVector all = new org.bouncycastle.asn1.ASN1EncodableVector();
        all.add(attribute);
        return new AttributeTable(all);
    }
}
