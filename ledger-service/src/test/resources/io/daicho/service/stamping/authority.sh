# Makes a throw-away authority in an empty folder: a root, and a certificate for stamps with this use and these dates.
# usage: authority.sh NAME USE FROM TO, such as: authority.sh Alpha critical,timeStamping 20200101000000Z 20991231000000Z
set -e
cat > root.cnf <<END
[req]
distinguished_name = dn
[dn]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[tsa]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = $2
[ca]
default_ca = own
[own]
database = index
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[stamps]
serial = stamp-serial
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.5
digests = sha256, sha512
accuracy = secs:1, millisecs:500, microsecs:100
ess_cert_id_chain = no
END
: > index
echo 01 > serial
echo 01 > stamp-serial
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout root.key -out root.pem -days 36500 \
  -subj "/CN=$1 root" -config root.cnf -extensions root
openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout tsa.key -out tsa.csr -subj "/CN=$1" -config root.cnf
openssl ca -batch -config root.cnf -extensions tsa -cert root.pem -keyfile root.key -in tsa.csr -out tsa.pem -notext \
  -startdate "$3" -enddate "$4"
