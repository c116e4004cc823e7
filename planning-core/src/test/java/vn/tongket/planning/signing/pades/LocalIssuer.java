package vn.tongket.planning.signing.pades;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** The services of an issuer on a real HTTP server of this machine (dịch vụ chứng thực thử): CRL, OCSP, time stamps. */
final class LocalIssuer implements AutoCloseable {

    private final TestKeys keys;
    private final HttpServer server;
    private final Map<BigInteger, Instant> withdrawn = new HashMap<>();
    private final TestKeys.Stamper stamper;
    private final AtomicInteger questions = new AtomicInteger();

    LocalIssuer(TestKeys keys) {
        this.keys = keys;
        this.stamper = keys.stamper();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve("/crl", request -> list());
        serve("/ocsp", this::answer);
        serve("/tsa", this::stamp);
        server.start();
    }

    /** How often anybody asked anything. */
    int questions() {
        return questions.get();
    }

    void withdraw(BigInteger serial, Instant since) {
        withdrawn.put(serial, since);
    }

    URI address(String service) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + service);
    }

    /** Where a certificate says that the list of withdrawn ones is. */
    Extension list(String service) {
        return make(() -> new Extension(
                Extension.cRLDistributionPoints,
                false,
                new CRLDistPoint(new DistributionPoint[] {
                            new DistributionPoint(
                                    new DistributionPointName(new GeneralNames(name(service))), null, null)
                        })
                        .getEncoded()));
    }

    /** Where a certificate says that its state is told. */
    Extension responder() {
        return make(() -> new Extension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, name("ocsp")).getEncoded()));
    }

    private GeneralName name(String service) {
        return new GeneralName(
                GeneralName.uniformResourceIdentifier, address(service).toString());
    }

    private byte[] list() throws Exception {
        JcaX509v2CRLBuilder list = new JcaX509v2CRLBuilder(
                keys.certificate().getSubjectX500Principal(),
                Date.from(Instant.now().minusSeconds(60)));
        list.setNextUpdate(Date.from(Instant.now().plus(Duration.ofDays(1))));
        withdrawn.forEach((serial, since) -> list.addCRLEntry(serial, Date.from(since), CRLReason.keyCompromise));
        return list.build(signer()).getEncoded();
    }

    private byte[] answer(byte[] request) throws Exception {
        BasicOCSPRespBuilder answers = new JcaBasicOCSPRespBuilder(
                keys.certificate().getPublicKey(), digests().get(RespID.HASH_SHA1));
        for (Req question : new OCSPReq(request).getRequestList()) {
            Instant since = withdrawn.get(question.getCertID().getSerialNumber());
            CertificateStatus state = since == null
                    ? CertificateStatus.GOOD
                    : new RevokedStatus(Date.from(since), CRLReason.keyCompromise);
            answers.addResponse(question.getCertID(), state);
        }
        OCSPResp answer = new OCSPRespBuilder()
                .build(
                        OCSPRespBuilder.SUCCESSFUL,
                        answers.build(
                                signer(),
                                new X509CertificateHolder[] {new JcaX509CertificateHolder(keys.certificate())},
                                new Date()));
        return answer.getEncoded();
    }

    private byte[] stamp(byte[] request) throws Exception {
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", stamper.key(), stamper.certificate()),
                digests().get(RespID.HASH_SHA1),
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(stamper.certificate(), keys.certificate())));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(new TimeStampRequest(request), BigInteger.ONE, new Date())
                .getEncoded();
    }

    private static DigestCalculatorProvider digests() throws Exception {
        return new JcaDigestCalculatorProviderBuilder().build();
    }

    private ContentSigner signer() throws Exception {
        return new JcaContentSignerBuilder("SHA256withRSA").build(keys.key());
    }

    private void serve(String path, Service service) {
        server.createContext(path, exchange -> {
            questions.incrementAndGet();
            reply(exchange, service);
        });
    }

    /** A short question to a responder stands in its address (RFC 6960, A.1). */
    private static byte[] question(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        return path.startsWith("/ocsp/")
                ? Base64.getDecoder().decode(path.substring("/ocsp/".length()))
                : exchange.getRequestBody().readAllBytes();
    }

    private static void reply(HttpExchange exchange, Service service) throws IOException {
        try (exchange) {
            byte[] request = question(exchange);
            byte[] answer = make(() -> service.answer(request));
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static <T> T make(java.util.concurrent.Callable<T> making) {
        try {
            return making.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What an address answers. */
    private interface Service {

        byte[] answer(byte[] request) throws Exception;
    }
}
