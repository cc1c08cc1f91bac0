/** See `synonyms.ts` for the form of a line. */
export const indonesian = `
= smartphone, ponsel pintar, telepon pintar
= surel, email, e-mail, surat elektronik, pos-el
= situs web, website, situs internet, laman web
= basis data, database, pangkalan data
= sistem operasi, operating system
= kecerdasan buatan, artificial intelligence, kecerdasan artifisial
= pembelajaran mesin, machine learning
= pembelajaran mendalam, deep learning
= jaringan saraf tiruan, neural network, jaringan syaraf tiruan
= perangkat lunak, software
= perangkat keras, hardware
= komputasi awan, cloud computing
= keamanan siber, cybersecurity, cyber security
= tembok api, firewall
= pemrograman berorientasi objek, OOP, object oriented programming
= bahasa pemrograman, programming language
= mengunduh, unduh, download, diunduh, mendownload
= mengunggah, unggah, upload, diunggah, mengupload
= daring, online
= luring, offline
= gawai, gadget
= peladen, server
= peramban, browser
= tangkapan layar, screenshot
= papan ketik, keyboard
= tetikus, mouse komputer
= pemindai, scanner
~ cadangan data, backup data
= media sosial, medsos, social media
= umpan balik, feedback
= tenggat waktu, deadline, batas waktu pengumpulan
= wawancara kerja, interview kerja, wawancara pekerjaan
= wawancara, interview
= kartu tanda penduduk, KTP
= nomor induk kependudukan, NIK
= paspor, passport
= pajak pertambahan nilai, PPN
= pajak penghasilan, PPh
= Undang-Undang Dasar, UUD
= pemutusan hubungan kerja, PHK
~ sabuk pengaman, sabuk keselamatan
= kecelakaan lalu lintas, laka lantas
= tekanan darah tinggi, hipertensi, darah tinggi
= tekanan darah rendah, hipotensi, darah rendah
= kencing manis, diabetes, diabetes melitus, penyakit gula
= serangan jantung, infark miokard
= kurang darah, anemia
= demam berdarah, DBD, demam berdarah dengue
~ sistem imun, sistem kekebalan tubuh, sistem kekebalan
= pertolongan pertama, P3K
= kulkas, lemari es, lemari pendingin
~ pesawat terbang, kapal terbang
= bandara, bandar udara
~ sepeda motor, motor roda dua
= murid, siswa
= matematika, mathematics
= kekurangan gizi, malnutrisi
= hak asasi manusia, HAM
= produk domestik bruto, PDB, GDP
= usaha mikro kecil menengah, UMKM
= Badan Usaha Milik Negara, BUMN
= menggunakan, memakai, digunakan, dipakai, pakai, gunakan
= mengobrol, berbincang, ngobrol
= uang, duit
= besar, gede
= ingin, mau
= mengirim, mengirimkan, kirim, dikirim, pengiriman
= tidak, tak, nggak, enggak
= sekarang, kini, saat ini
= hanya, cuma, sekadar
= memberi tahu, memberitahu, memberitahukan
~ menghapus, hapus, dihapus, penghapusan, menghilangkan, hilangkan, membuang, delete
~ menambah, menambahkan, tambah, tambahkan, penambahan, ditambahkan, memasukkan
~ membuat, buat, bikin, dibuat, pembuatan, menciptakan, menyusun, membangun
= membuat, bikin, membikin
~ mengubah, ubah, diubah, perubahan, mengganti, ganti, mengedit, edit, memodifikasi
~ memperbarui, perbarui, update, pembaruan, meng-update, upgrade, memutakhirkan
~ memperbaiki, perbaikan, mengatasi, membetulkan, perbaiki, reparasi
~ mengatasi, menangani, menyelesaikan, memecahkan, penanganan, penyelesaian, pemecahan, atasi
~ masalah, permasalahan, problem, kendala, persoalan, kesulitan, hambatan
= masalah, permasalahan
~ kesalahan, error, kekeliruan, salah, galat
~ kerusakan, rusak, gangguan, gagal, kegagalan, crash
~ mencari, cari, pencarian, menemukan, temukan, dicari
~ meningkatkan, tingkatkan, peningkatan, memperbaiki, mengembangkan, menaikkan, menambah
~ mengurangi, kurangi, pengurangan, menurunkan, turunkan, penurunan, memotong, meminimalkan
~ memulai, mulai, dimulai, mengawali, permulaan, awal
~ mengakhiri, akhiri, menyelesaikan, selesai, berakhir, menghentikan
~ menghentikan, hentikan, berhenti, penghentian, mematikan, menonaktifkan
~ mengaktifkan, aktifkan, menyalakan, nyalakan, menghidupkan, aktivasi
= menyalakan, menghidupkan
~ memasang, pasang, menginstal, instal, instalasi, pemasangan
= menginstal, menginstall, instal, install, instalasi
~ menerima, terima, diterima, penerimaan, memperoleh, mendapatkan
~ mendapatkan, memperoleh, dapat, meraih, didapatkan, diperoleh
= mendapatkan, memperoleh
= didapatkan, diperoleh
~ menyimpan, simpan, disimpan, penyimpanan
~ melindungi, lindungi, perlindungan, mengamankan, menjaga, pengamanan
~ mencegah, cegah, pencegahan, menghindari, hindari, menghindarkan
~ memilih, pilih, pilihan, pemilihan, seleksi, menentukan, menyeleksi
~ mengukur, ukur, pengukuran, diukur
~ menghitung, hitung, dihitung, perhitungan, penghitungan, kalkulasi
~ menilai, nilai, penilaian, evaluasi, mengevaluasi, dinilai
~ memeriksa, periksa, pemeriksaan, mengecek, cek, pengecekan, menguji
= memeriksa, mengecek
~ memastikan, pastikan, menjamin, verifikasi, memverifikasi
~ memahami, pahami, pemahaman, mengerti, dipahami
= memahami, mengerti
~ belajar, mempelajari, pelajari, dipelajari
~ mengajar, mengajarkan, pengajaran, mendidik
~ pelatihan, latihan, training, melatih
~ pengetahuan, wawasan, ilmu
~ bekerja, kerja, pekerjaan, profesi
~ pekerjaan, jabatan, posisi, profesi
~ gaji, upah, pendapatan, penghasilan
~ karyawan, pegawai, pekerja, staf, buruh, tenaga kerja
~ atasan, bos, pimpinan, manajer, kepala
~ pemberi kerja, majikan, perusahaan tempat kerja, pengusaha
~ rekan kerja, kolega, teman kerja, rekan
= rekan kerja, teman kerja, kolega
~ tim, kelompok, grup
~ pelanggan, konsumen, klien, pembeli
~ mengundurkan diri, resign, berhenti bekerja, keluar dari pekerjaan, meninggalkan pekerjaan, pengunduran diri
~ memecat, dipecat, pemecatan, PHK, memberhentikan, diberhentikan
~ merekrut, rekrutmen, mempekerjakan, perekrutan, menerima kerja
= rekrutmen, perekrutan
~ pengalaman, jam terbang
~ keterampilan, kemampuan, skill, keahlian, kecakapan
= keterampilan, skill
~ kelemahan, kekurangan, titik lemah
~ kelebihan, kekuatan, keunggulan
~ tujuan, maksud, sasaran, target
~ konflik, perselisihan, pertikaian, sengketa, pertentangan
~ tekanan, stres, beban kerja
~ tenggat, deadline, batas waktu
~ negosiasi, bernegosiasi, menawar, tawar-menawar
~ perjanjian, kontrak, kesepakatan
~ biaya, ongkos, pengeluaran, beban
~ harga, tarif, nilai
~ laba, keuntungan, untung, profit
= laba, profit
~ rugi, kerugian
~ membeli, beli, pembelian, dibeli
~ menjual, jual, penjualan, dijual
~ membayar, bayar, pembayaran, dibayar, melunasi
~ utang, hutang, pinjaman, kredit
= utang, hutang
~ perusahaan, firma, badan usaha, kantor
~ rencana, perencanaan, merencanakan
= kata sandi, password
= laptop, komputer jinjing
= sumber daya manusia, SDM
~ HRD, personalia, bagian SDM, human resources, HR
~ pekerjaan rumah, PR, tugas rumah
~ surat izin mengemudi, SIM
~ pengacara, advokat, kuasa hukum, penasihat hukum
~ lampu lalu lintas, lampu merah, traffic light
~ guru, pengajar, pendidik, tenaga pendidik
~ mahasiswa, pelajar, siswa
~ sebab, penyebab, alasan, faktor penyebab
~ bunga bank, suku bunga
~ pneumonia, radang paru, paru-paru basah
= gaji, salary
~ mengundurkan diri, resign
~ perangkat lunak, software, program, aplikasi
~ jaringan, network
= jaringan area lokal, LAN
= alamat IP, IP address
= perute, router
~ peramban web, web browser
= mesin pencari, search engine
~ mesin telusur, mesin pencari
= kode sumber, source code
= sumber terbuka, open source
= mahadata, big data
~ penambangan data, data mining
~ penggalian data, data mining
~ sains data, ilmu data, data science
~ gudang data, data warehouse
= kunci utama, primary key
= kunci primer, primary key
= kunci asing, foreign key
= kompilator, compiler
~ kode, kodingan, skrip, script
~ koding, coding, pemrograman, memprogram, ngoding
= ngoding, coding, koding
~ programmer, pemrogram, pengembang, developer
= pengembang perangkat lunak, software developer
= programmer, pemrogram
~ cadangan, backup, pencadangan, mencadangkan
= pencadangan, backup
~ enkripsi, mengenkripsi, penyandian, dienkripsi
~ serangan, menyerang, diserang, penyerangan
= serangan siber, cyber attack, cyberattack
~ peretas, hacker, meretas, peretasan, diretas, hacking
= peretas, hacker
= peretasan, hacking
= diretas, dihack, di-hack
~ malware, virus, perangkat perusak
= malware, perangkat perusak, perangkat lunak berbahaya
~ celah keamanan, kerentanan, vulnerability
~ kerentanan keamanan, celah keamanan
= autentikasi dua faktor, verifikasi dua langkah, otentikasi dua faktor, 2FA
= autentikasi, otentikasi
~ privasi, kerahasiaan
~ masuk, login, log in, masuk akun
= login, log in, sign in
= logout, log out, sign out
~ akun, account
= akun, account
~ mendaftar, daftar, pendaftaran, registrasi, registrasi akun
~ berkas, file, dokumen, arsip
~ folder, map, direktori
~ gambar, foto, citra, image
~ tautan, link, pranala
= tautan, link
~ terhubung, menghubungkan, koneksi, sambungan, menyambungkan
~ koneksi internet, sambungan internet
~ menyalin, salin, copy, menggandakan
~ menempel, tempel, paste
~ mencetak, cetak, print, pencetakan
~ mengurutkan, urutkan, pengurutan, sorting, menyortir
= pengurutan, sorting
~ menggabungkan, gabung, penggabungan, menyatukan, merge
~ menggabungkan, menyatukan
~ membagi, bagi, pembagian, memisahkan, memecah
~ membandingkan, bandingkan, perbandingan, dibandingkan
~ mengembalikan, memulihkan, pemulihan, pengembalian, restore, recovery
= memulihkan, me-restore
~ memindahkan, pindah, pemindahan, transfer, dipindahkan
~ mengonversi, konversi, mengkonversi, mengubah
= mengonversi, mengkonversi
~ menampilkan, tampilkan, memperlihatkan, menunjukkan
~ memperlihatkan, menunjukkan
~ menyembunyikan, sembunyikan, hide
~ merancang, rancangan, perancangan, desain, mendesain
~ menerapkan, penerapan, implementasi, mengimplementasikan, melaksanakan, diterapkan
= penerapan, implementasi
= menerapkan, mengimplementasikan
~ melaksanakan, pelaksanaan, menjalankan, menyelenggarakan
~ menjalankan, jalankan, mengeksekusi, eksekusi, run
~ lambat, lemot, lelet, pelan
= lemot, lelet
~ cepat, kencang, lekas, mempercepat, kecepatan
~ kinerja, performa, performance, prestasi kerja
= kinerja, performa
~ pengguna, pemakai, user
= pengguna, pemakai, user
= antarmuka pengguna, user interface
= antarmuka, interface
= pengalaman pengguna, user experience
= perdagangan elektronik, e-commerce
= toko online, toko daring, online shop
~ belanja online, belanja daring
= optimasi mesin pencari, SEO
= pembelajaran daring, belajar online, pembelajaran online
= kerja jarak jauh, remote working, bekerja jarak jauh
~ kerja jarak jauh, kerja dari rumah, WFH, remote
= kerja dari rumah, WFH, work from home
= penuh waktu, full time, full-time
= paruh waktu, part time, part-time
= lembur, overtime
~ cuti, libur
~ cuti melahirkan, cuti hamil
~ pensiun, purnatugas, purna tugas
= pensiun, purnatugas, purna tugas
= uang pesangon, pesangon
~ kompensasi, ganti rugi, imbalan
~ promosi jabatan, naik jabatan, kenaikan jabatan
~ penghargaan, hadiah, reward
~ bonus, insentif, tunjangan
~ motivasi, dorongan, memotivasi, termotivasi, semangat
~ pemimpin, pimpinan, ketua, leader
= pemimpin, leader
= kepemimpinan, leadership
~ mengelola, pengelolaan, mengatur, manajemen, kelola
~ pengelolaan, manajemen
~ kerja sama, kerjasama, kolaborasi, gotong royong
= kerja sama, kerjasama
= kerja tim, kerja sama tim, kerjasama tim, teamwork
~ komunikasi, berkomunikasi
~ kritik, kritikan, dikritik, masukan
= kritik, kritikan
~ masukan, saran, umpan balik, feedback
~ keputusan, memutuskan, putusan
~ mengambil keputusan, membuat keputusan
~ pengambilan keputusan, pembuatan keputusan
~ keberhasilan, kesuksesan, sukses, berhasil, prestasi
= keberhasilan, kesuksesan
= berhasil, sukses
~ pencapaian, prestasi, capaian
~ kegagalan, gagal
~ tantangan, kesulitan, rintangan
= rintangan, halangan
~ prioritas, memprioritaskan, mengutamakan
= memprioritaskan, mengutamakan
~ manajemen waktu, pengelolaan waktu, mengatur waktu
~ tanggung jawab, kewajiban, tugas
~ tugas, kewajiban, pekerjaan
~ pertemuan, rapat, meeting
~ pelamar, kandidat, calon karyawan
~ melamar, lamaran, lamaran kerja
~ surat lamaran kerja, surat lamaran pekerjaan
= masa percobaan, probation, masa probation
~ pemberitahuan, notifikasi, pengumuman
~ peringatan, teguran
~ kecelakaan kerja, kecelakaan di tempat kerja
= alat pelindung diri, APD
~ undang-undang, UU, peraturan perundangan, hukum
~ peraturan, aturan, regulasi, ketentuan
= peraturan, aturan
~ pengadilan, peradilan, mahkamah
~ hakim, majelis hakim
~ menggugat, gugatan, menuntut, tuntutan
~ putusan, vonis, keputusan pengadilan
~ hukuman, sanksi, pidana
~ denda, tilang
~ kejahatan, tindak pidana, kriminalitas
~ penjara, lembaga pemasyarakatan, lapas, bui
= lembaga pemasyarakatan, lapas
~ membatalkan, pembatalan, dibatalkan, batal
~ mengakhiri kontrak, memutus kontrak, pemutusan kontrak
~ cerai, perceraian, bercerai
~ pernikahan, perkawinan, menikah, nikah, kawin
~ warisan, waris, harta peninggalan
~ sewa, menyewa, penyewaan, kontrakan
~ pemilik, yang punya, pemegang hak
~ kepemilikan, hak milik
~ tanah, lahan
~ sertifikat tanah, surat tanah
~ bukti, pembuktian, membuktikan
~ tanda tangan, menandatangani, ttd
= tanda tangan, tandatangan
~ syarat, persyaratan, ketentuan
= syarat, persyaratan
~ pengemudi, sopir, supir, pengendara
= sopir, supir
~ mengemudi, menyetir, berkendara, nyetir
= menyetir, nyetir
~ mengemudi mobil, menyetir mobil
~ menyalip, mendahului
~ parkir, memarkir, memarkirkan
~ rambu lalu lintas, rambu-rambu lalu lintas
~ jalan raya, jalan
~ jalan tol, jalan bebas hambatan
~ rem, pengereman, mengerem
~ bahan bakar, bensin, BBM
= bahan bakar minyak, BBM
~ pejalan kaki, penyeberang
~ kecelakaan, tabrakan, insiden
~ penyakit, gangguan kesehatan, kelainan
~ pasien, penderita
~ pengobatan, mengobati, terapi, perawatan, menyembuhkan
~ obat, obat-obatan, medikasi
~ nyeri, sakit, rasa sakit
= nyeri, rasa nyeri
~ sakit kepala, nyeri kepala
~ sakit perut, nyeri perut
~ demam, panas badan
~ diare, mencret
= diare, mencret
~ sembelit, konstipasi, susah BAB
= sembelit, konstipasi
~ peradangan, radang, inflamasi
= peradangan, inflamasi
~ infeksi, terinfeksi, tertular
~ penularan, menular, transmisi
~ vaksin, vaksinasi, imunisasi
~ kehamilan, hamil, mengandung
~ melahirkan, persalinan, kelahiran
= operasi caesar, operasi sesar, bedah sesar
~ gagal jantung, payah jantung
~ obesitas, kegemukan
~ menurunkan berat badan, diet, melangsingkan, mengurangi berat badan
~ menurunkan berat badan, mengurangi berat badan
~ alergi, alergen
~ operasi, pembedahan, bedah
~ perawat, suster, keperawatan
~ perawat, suster
~ luka, cedera
~ perdarahan, pendarahan
= perdarahan, pendarahan
= resusitasi jantung paru, RJP, CPR
= efek samping, side effect
~ diagnosis, diagnosa, mendiagnosis
= diagnosis, diagnosa
~ imunitas, daya tahan tubuh, kekebalan
~ daya tahan tubuh, imunitas tubuh, kekebalan tubuh
~ insomnia, susah tidur, sulit tidur
~ susah tidur, sulit tidur
~ cemas, kecemasan, gelisah, anxiety
= kecemasan, anxiety
~ depresi, tertekan
~ tensi darah, tekanan darah
~ kadar gula darah, kadar glukosa darah
~ gula darah, glukosa darah
~ bernapas, pernapasan, pernafasan, nafas, napas
= pernapasan, pernafasan
= napas, nafas
~ sesak napas, sesak nafas
~ jantung, kardiak
~ ginjal, renal
~ neraca, laporan posisi keuangan
~ laporan laba rugi, laporan rugi laba
= arus kas, cash flow, aliran kas
= laporan arus kas, cash flow statement
~ aset, aktiva, harta
= aset, aktiva
~ aset tetap, aktiva tetap
~ aset lancar, aktiva lancar
~ kewajiban, liabilitas, utang
~ modal, ekuitas, kapital
~ investasi, berinvestasi, menanam modal, penanaman modal
= investasi, penanaman modal
~ bangkrut, pailit, kebangkrutan, kepailitan
~ menabung, tabungan, simpanan
~ uang, dana, keuangan
= anggaran, budget
~ pajak, perpajakan
= surat pemberitahuan pajak, SPT
= nomor pokok wajib pajak, NPWP
~ bunga, suku bunga
~ pemasaran, marketing, promosi
= pemasaran, marketing
~ iklan, periklanan, advertensi, reklame
~ produk, barang, komoditas
~ pasar, market
~ persaingan, kompetisi, pesaing, kompetitor
= pesaing, kompetitor
~ pemasok, supplier, penyuplai
= pemasok, supplier
~ persediaan, stok, inventaris
~ impor, mengimpor
~ ekspor, mengekspor
~ pengangguran, penganggur
~ kemiskinan, miskin
= kewirausahaan, entrepreneurship
~ siswa, murid, pelajar, peserta didik
~ ujian, tes, ulangan
~ pelajaran, mata pelajaran, materi
~ beasiswa, bantuan pendidikan
= beasiswa, scholarship
= nilai rata-rata, rerata
= rata-rata, rerata, mean
= nilai tengah, median
= deviasi standar, simpangan baku, standar deviasi
~ peluang, probabilitas, kemungkinan
~ penjumlahan, menjumlahkan, jumlah
~ perkalian, mengalikan, kali
~ persamaan kuadrat, persamaan derajat dua
~ luas, luasan, luas permukaan
~ gaya gravitasi, gaya tarik bumi
= hambatan listrik, resistansi, tahanan listrik
= tegangan listrik, voltase, beda potensial listrik
~ arus listrik, kuat arus
~ suhu, temperatur
= suhu, temperatur
~ reaksi kimia, reaksi
~ tabel periodik, sistem periodik unsur
~ larutan, larut, pelarutan, melarutkan
~ sel, sel-sel
~ inti sel, nukleus
~ membran sel, selaput sel
~ membran plasma, selaput plasma
~ pencernaan, mencerna
~ sistem peredaran darah, sistem sirkulasi darah
~ sistem pernapasan, sistem respirasi
~ keturunan, genetika, pewarisan sifat, hereditas
~ makhluk hidup, organisme
~ makhluk hidup, organisme hidup
~ hewan, binatang, satwa
= hewan, binatang
~ lingkungan, alam sekitar
= lingkungan hidup, environment
~ pencemaran, polusi, mencemari
= pencemaran, polusi
~ pencemaran udara, polusi udara
~ pencemaran air, polusi air
~ pemanasan global, global warming
= perubahan iklim, climate change
= efek rumah kaca, greenhouse effect
~ gempa, gempa bumi
~ gunung api, gunung berapi
~ banjir, kebanjiran
~ longsor, tanah longsor
= longsor, tanah longsor
~ ibu kota, ibukota
= ibu kota, ibukota
~ negara, negeri
~ kota, perkotaan
~ desa, pedesaan, kampung
~ penduduk, populasi, warga
~ kepadatan penduduk, kepadatan populasi
~ perang dunia pertama, perang dunia I, perang dunia 1, perang dunia ke-1
~ perang dunia kedua, perang dunia II, perang dunia 2, perang dunia ke-2
~ perang, peperangan, pertempuran
~ perdamaian, damai
~ kemerdekaan, merdeka
~ penjajahan, kolonialisme, penjajah, menjajah
~ penjajahan, kolonialisme
~ pahlawan, pejuang
~ pemerintah, pemerintahan
~ pemilihan umum, pemilu, pencoblosan
= pemilihan umum, pemilu
= pemilihan kepala daerah, pilkada
= dewan perwakilan rakyat, DPR
= majelis permusyawaratan rakyat, MPR
= negara kesatuan republik indonesia, NKRI
~ demokrasi, demokratis
~ warga negara, kewarganegaraan, warga
~ kebebasan, bebas
~ bahasa, berbahasa
~ kata, istilah, kosakata
= kosakata, kosa kata, perbendaharaan kata
= sinonim, persamaan kata, padanan kata
= antonim, lawan kata
~ makna, arti, pengertian
= artinya, maknanya
~ membaca, baca, bacaan
~ menulis, tulis, tulisan, penulisan
~ terjemahan, menerjemahkan, penerjemahan
= penerjemah, translator
~ cerita, kisah, cerpen
= cerita pendek, cerpen
~ puisi, sajak, syair
~ puisi, sajak
~ penulis, pengarang
~ berbicara, bicara, bercakap, ngomong
~ rumah, hunian, tempat tinggal
~ kamar mandi, toilet, WC
~ membersihkan, bersihkan, pembersihan, mencuci
~ noda, bercak, kotoran
~ bau, aroma
~ memasak, masak, masakan, mengolah
~ makanan, santapan, pangan
~ menyiapkan, mempersiapkan, siapkan, persiapan
= menyiapkan, mempersiapkan
~ enak, lezat, sedap
= cabai, cabe
~ perjalanan, bepergian, wisata, liburan, travelling
= pariwisata, turisme
= wisatawan, turis
~ pemesanan, memesan, pesan, booking, reservasi
= reservasi, booking
~ tiket, karcis
= tiket, karcis
~ izin, perizinan, permisi
= izin tinggal, residence permit
= izin kerja, work permit
~ imigran, pendatang, migran
~ mengurus, pengurusan, mengajukan, pengajuan
~ mengajukan, pengajuan, permohonan, memohon
~ memperpanjang, perpanjangan, perpanjang
~ formulir, blanko, form
~ formulir pendaftaran, form pendaftaran
~ akta kelahiran, akte kelahiran
= akta, akte
~ kantor polisi, polsek
~ bangunan, gedung, konstruksi
~ membangun, pembangunan, mendirikan
~ tembok, dinding
~ pondasi, fondasi
= pondasi, fondasi
= insinyur, engineer
~ mesin, alat, peralatan
~ alat, perkakas, peralatan
~ karat, korosi, berkarat
~ perawatan, pemeliharaan, maintenance
= pemeliharaan, maintenance
~ merawat, memelihara, menjaga
= risiko, resiko
~ kebakaran, api
= alat pemadam api ringan, APAR
~ kualitas, mutu
= kualitas, mutu
= pengendalian mutu, quality control
= jaminan mutu, quality assurance
~ memantau, pemantauan, monitoring, mengawasi, pengawasan
= pemantauan, monitoring
~ akibat, dampak, efek, pengaruh, hasil
~ pengaruh, mempengaruhi, memengaruhi, berpengaruh
= mempengaruhi, memengaruhi
~ penting, pentingnya, krusial, utama
~ terbaik, paling baik, paling bagus
= terbaik, paling baik
~ baik, bagus
~ sulit, susah, sukar
= sulit, susah, sukar
~ mudah, gampang, simpel, sederhana
= mudah, gampang
~ kecil, mungil
~ lama, kuno, lawas
~ baru, modern, terbaru
~ berbeda, beda, lain
= berbeda, beda
~ terkenal, populer, tersohor
= terkenal, tersohor
~ umum, lazim, sering
~ utama, pokok, dasar
~ perlu, butuh, membutuhkan, memerlukan, kebutuhan
= membutuhkan, memerlukan
= dibutuhkan, diperlukan
~ cukup, memadai
~ sesuai, cocok, tepat
~ marah, emosi, kesal
~ benar, betul, tepat
= benar, betul
~ dilarang, larangan, tidak boleh, melarang
~ boleh, diperbolehkan, diizinkan
= diperbolehkan, diizinkan
~ gratis, cuma-cuma, tanpa biaya
= gratis, cuma-cuma
~ murah, terjangkau
~ mahal, tinggi harganya
~ bantuan, membantu, menolong, pertolongan
= membantu, menolong
~ dukungan, mendukung, menopang
~ nasihat, saran, nasehat, anjuran
= nasihat, nasehat
~ pendapat, opini, pandangan
= pendapat, opini
~ ide, gagasan
= ide, gagasan
~ tempat, lokasi
~ waktu, durasi, lama
~ awal, permulaan
~ akhir, penghujung
~ anak, bocah, buah hati
~ perempuan, wanita
~ laki-laki, pria, lelaki
= laki-laki, pria, lelaki
~ keluarga, rumah tangga
~ teman, sahabat, kawan
= teman, kawan
~ masyarakat, rakyat, publik
~ polisi, kepolisian
~ tentara, militer
~ beradaptasi, menyesuaikan diri, adaptasi, penyesuaian
= beradaptasi, menyesuaikan diri
~ meninggalkan, pergi, keluar
~ meminta, minta, permintaan
~ pertanyaan, soal
~ jawaban, menjawab, jawab
~ menolak, penolakan, tolak, ditolak
~ menyetujui, persetujuan, setuju, sepakat
~ menemukan, penemuan, penemu, ditemukan
= penemu, inventor
~ mendirikan, pendiri, didirikan, berdirinya, pendirian
~ terjadi, berlangsung, timbul, muncul
~ kematian, meninggal, wafat, mati
= meninggal dunia, wafat
~ lahir, kelahiran, dilahirkan
~ melanjutkan, meneruskan, lanjut
= melanjutkan, meneruskan
~ menunggu, menanti, tunggu
= menunggu, menanti
~ kebocoran, bocor
~ pencurian, mencuri, maling, dicuri
~ hilang, kehilangan, lenyap
~ perilaku, tingkah laku, sikap
= perilaku, tingkah laku
~ memprediksi, prediksi, memperkirakan, perkiraan, ramalan
= memprediksi, memperkirakan
~ perhatian, minat, ketertarikan
~ lelah, capek, letih, kelelahan
= lelah, capek, letih
~ tidur, istirahat
~ berat badan, bobot badan
~ tinggi badan, tinggi
~ takut, ketakutan, rasa takut
~ percaya diri, kepercayaan diri, pede
= percaya diri, pede
~ kepercayaan diri, rasa percaya diri
~ kreatif, kreativitas
~ fleksibel, fleksibilitas, luwes
~ disiplin, kedisiplinan
~ jujur, kejujuran, integritas
~ sabar, kesabaran
~ menghormati, hormat, menghargai
~ kebahagiaan, bahagia, senang
~ sedih, kesedihan
~ mengatur, pengaturan, setelan, setting, konfigurasi
= setelan, setting
= konfigurasi, configuration
~ mereset, reset, mengatur ulang, setel ulang
= mereset, mengatur ulang, reset
= memulai ulang, restart, me-restart
~ pengujian, menguji, uji, testing, uji coba
= pengujian, testing
~ versi, edisi
~ perulangan, looping, loop, pengulangan
= perulangan, looping
~ pewarisan, inheritance
= pewarisan kelas, inheritance
~ otomatis, otomatisasi, otomasi
= otomatisasi, otomasi
~ integrasi, mengintegrasikan, terintegrasi
~ tembolok, cache
~ latensi, delay, keterlambatan
~ optimasi, optimalisasi, mengoptimalkan, pengoptimalan
= pengoptimalan, optimalisasi, optimasi
~ menganalisis, analisis, menganalisa, analisa
= menganalisis, menganalisa
= analisis, analisa
~ meneliti, penelitian, riset, studi
= penelitian, riset
~ menyusun, membuat, menulis
~ ceritakan tentang diri, perkenalkan diri, deskripsikan diri
~ ceritakan tentang diri anda, perkenalkan diri anda
~ terlambat, telat, keterlambatan
= terlambat, telat
~ pindah, beralih, berpindah
~ memotong, pemotongan, potong
~ mengisi, isi, pengisian
~ menutup, tutup, penutupan
~ membuka, buka, pembukaan
~ menghubungi, kontak, mengontak
= menghubungi, mengontak
~ asuransi, pertanggungan
= asuransi, insurance
~ keluhan, komplain, pengaduan
~ keluhan pelanggan, komplain pelanggan
~ pelayanan, layanan, servis
= layanan pelanggan, customer service, pelayanan pelanggan
~ efektif, efektivitas, keefektifan
~ efisien, efisiensi
~ wirausaha, wiraswasta, entrepreneur, pengusaha
~ upah minimum, UMR, UMP, UMK
= neraca, balance sheet
~ kepuasan pelanggan, kepuasan konsumen
~ pendaftaran siswa baru, penerimaan siswa baru
= ponsel, handphone, telepon genggam, telepon seluler
~ ponsel, HP, handphone, telepon
= curriculum vitae, daftar riwayat hidup
~ CV, curriculum vitae, daftar riwayat hidup, riwayat hidup, resume
= tuberkulosis, TBC
~ bug, kesalahan program, error
~ aman, keamanan, amankan
~ menghadapi, hadapi, mengatasi, menangani
~ menyingkirkan, menghilangkan, membasmi, memberantas
~ membasmi, memberantas, pemberantasan
~ mempercepat, percepat, mempercepat proses, lebih cepat
~ memperlambat, melambatkan
= memperlambat, melambatkan
~ memperbesar, membesarkan, memperluas
~ memperkecil, mengecilkan
= memperkecil, mengecilkan
~ memperluas, perluasan, ekspansi
~ membatasi, pembatasan, batasan, limit
~ mengizinkan, memperbolehkan, izin
= mengizinkan, memperbolehkan
~ melarang, larangan, mencegah
~ memaksa, paksaan, mewajibkan
~ menyediakan, penyediaan, memberikan, menawarkan
~ menawarkan, penawaran, tawaran
~ memberi, memberikan, berikan, kasih
= memberi, memberikan
~ mengambil, ambil, pengambilan
~ membawa, bawa
~ bertanya, menanyakan, tanya, ditanyakan
= bertanya, tanya
~ mengingat, ingat, menghafal, hafal
~ lupa, melupakan, terlupa
~ lupa kata sandi, lupa password
~ berpikir, pikir, pemikiran
~ percaya, kepercayaan, keyakinan, yakin
~ mengetahui, tahu, ketahui
~ mengetahui, tahu
~ mengenal, kenal, mengenali
~ mengidentifikasi, identifikasi, mengenali, mendeteksi
~ mendeteksi, deteksi, pendeteksian
= pendeteksian, deteksi
~ mengelompokkan, pengelompokan, mengklasifikasikan, klasifikasi, penggolongan
= pengelompokan, penggolongan
~ mengumpulkan, pengumpulan, kumpulkan, menghimpun
= mengumpulkan, menghimpun
~ membagikan, berbagi, bagikan, share
= bagikan, share
~ bergabung, gabung, ikut, ikut serta
~ berpartisipasi, partisipasi, ikut serta, peran serta, keikutsertaan
= partisipasi, keikutsertaan
~ mengandung, berisi, memuat
~ mengeluarkan, keluarkan, pengeluaran
~ menentukan, penentuan, menetapkan, penetapan
~ menentukan, menetapkan
~ mengamati, pengamatan, observasi
= pengamatan, observasi
~ mencoba, coba, percobaan
~ percobaan, eksperimen
~ menuduh, tuduhan, mendakwa, dakwaan
~ memaafkan, maaf, pengampunan
~ meminta maaf, permintaan maaf, minta maaf
~ meminta maaf, minta maaf
~ berterima kasih, terima kasih, syukur
~ meyakinkan, membujuk, mempersuasi
~ berdebat, debat, perdebatan, diskusi
~ bertengkar, pertengkaran, berkelahi, cekcok
= bertengkar, cekcok
~ berjuang, perjuangan, melawan
~ bersaing, berkompetisi, persaingan
= bersaing, berkompetisi
~ memenangkan, menang, kemenangan
~ kalah, kekalahan
~ mencapai, pencapaian, meraih
~ akses, mengakses, aksesibilitas
~ pergi, berangkat, keberangkatan
~ datang, tiba, kedatangan
~ kembali, pulang, balik
~ mengembalikan, pengembalian, retur
~ menunda, penundaan, tunda, ditunda
~ mendesak, darurat, urgen
= mendesak, urgen
~ memutus, terputus, pemutusan
~ merakit, perakitan, memasang
~ membongkar, bongkar, pembongkaran
~ mengangkut, pengangkutan, transportasi, angkutan
~ memproduksi, produksi, menghasilkan, pembuatan
~ menghasilkan, hasil, dihasilkan
~ produsen, pembuat, pabrik
~ mengonsumsi, konsumsi, mengkonsumsi, makan
= mengonsumsi, mengkonsumsi
~ menghabiskan, pengeluaran, membelanjakan
~ menyewakan, disewakan, rental
~ meminjam, pinjam, peminjaman, pinjaman
~ meminjamkan, pinjaman
~ menjamin, jaminan, garansi
= garansi, warranty
~ lisensi, izin, license
~ audit, pemeriksaan, mengaudit
~ auditor, pemeriksa
~ mengawasi, pengawasan, supervisi
~ laporan, melaporkan, pelaporan, report
~ presentasi, paparan, mempresentasikan
~ ringkasan, rangkuman, meringkas, merangkum, ikhtisar
~ ringkasan, rangkuman
~ meringkas, merangkum
~ daftar, list
~ bentuk, wujud, format
~ ukuran, dimensi, besarnya
~ jumlah, banyaknya, kuantitas
~ persen, persentase, prosentase
= persentase, prosentase
~ tingkat, level, taraf
~ tahap, tahapan, fase
= tahap, tahapan
~ jenis, macam, tipe
= jenis, macam
= jenis-jenis, macam-macam
~ bagian, komponen, unsur
~ divisi, departemen, bagian
~ prinsip, asas, dasar
~ aturan, kaidah
~ hipotesis, dugaan
~ perasaan, emosi
~ cinta, kasih sayang
~ benci, kebencian
~ iri, dengki
~ malu, rasa malu
~ berani, keberanian
~ pemberontakan, perlawanan, memberontak
~ runtuh, keruntuhan, kejatuhan, runtuhnya
= keruntuhan, kejatuhan
~ lembaga, institusi, badan
~ organisasi, perkumpulan
~ perkumpulan, paguyuban
~ suku, etnis
= suku bangsa, etnis, kelompok etnis
~ adat, tradisi, kebiasaan
~ kebiasaan, habit, terbiasa
~ budaya, kebudayaan, kultur
~ seni, kesenian
~ tata bahasa, gramatika, grammar
= tata bahasa, grammar
~ kata kerja, verba
= kata kerja, verba
= kata benda, nomina
= kata sifat, adjektiva
= kata ganti, pronomina
= kata keterangan, adverbia
~ paragraf, alinea
= paragraf, alinea
~ tokoh, karakter, pelaku
~ ungkapan, idiom
~ mata, penglihatan
~ maag, asam lambung, gastritis
~ pingsan, tidak sadarkan diri, kehilangan kesadaran
= pingsan, tidak sadarkan diri
~ bengkak, pembengkakan, edema
~ patah tulang, fraktur
= patah tulang, fraktur
~ luka bakar, terbakar
~ keracunan, racun
~ dosis, takaran obat
~ suntikan, injeksi, menyuntik, suntik
~ anestesi, bius, pembiusan
= anestesi, pembiusan
~ kecanduan, ketergantungan, adiksi
= kecanduan, adiksi
~ merokok, rokok
~ olahraga, latihan fisik
~ kesehatan, sehat
~ sterilisasi, steril, mensterilkan
~ desinfeksi, disinfeksi
= desinfeksi, disinfeksi
= desinfektan, disinfektan
~ kekurangan, defisiensi, kurangnya
~ kekurangan vitamin, defisiensi vitamin
~ kekurangan zat besi, defisiensi zat besi
~ komplikasi, penyulit
~ kronis, kronik, menahun
= kronis, kronik, menahun
~ turunan, keturunan, herediter
~ menular, infeksius
~ faktor, penyebab, pemicu
~ pemicu, pencetus
= pemicu, pencetus
~ kuat, kokoh, tangguh
~ lemah, rapuh
~ lunak, lembut
~ basah, lembap, lembab
= lembap, lembab
= kelembapan, kelembaban
~ kotor, jorok
~ penuh, lengkap
~ lengkap, komplet, komplit
= komplet, komplit
~ pasti, tentu, jelas
~ jelas, terang
~ rumit, kompleks, ruwet
~ rumit, kompleks
~ acak, random
= acak, random
~ terus-menerus, berkelanjutan, kontinu
= terus-menerus, terus menerus
~ sementara, temporer
~ permanen, tetap
~ khusus, spesial, spesifik
~ pribadi, personal, perseorangan
~ orang, individu, seseorang
~ lansia, lanjut usia, orang tua renta
= lansia, lanjut usia
~ remaja, anak muda, pemuda
~ bayi, neonatus
~ penyandang disabilitas, difabel, orang cacat
= penyandang disabilitas, difabel
~ orang tua, ayah ibu, wali
~ tetangga, warga sekitar
~ tamu, pengunjung
~ hadiah, kado
~ koran, surat kabar
= koran, surat kabar
~ wartawan, jurnalis
= wartawan, jurnalis
~ berita, kabar
~ perpustakaan, pustaka
~ masa depan, mendatang
~ dahulu, dulu, masa lalu
= dahulu, dulu
~ setiap hari, sehari-hari, tiap hari
~ setiap hari, tiap hari
~ segera, langsung
~ sering, kerap
= sering, kerap
~ kadang, terkadang, kadang-kadang
= kadang, terkadang, kadang-kadang
~ sekitar, kira-kira, kurang lebih
= kira-kira, kurang lebih
~ maksimal, maksimum, paling banyak
= maksimal, maksimum
~ minimal, minimum, paling sedikit
= minimal, minimum
~ gaji yang diharapkan, ekspektasi gaji, gaji yang Anda harapkan
~ ekspektasi gaji, gaji yang diharapkan, gaji yang diinginkan
~ mengapa kami harus merekrut anda, mengapa kami harus menerima anda, mengapa kami harus memilih anda
~ mengapa ingin bekerja di sini, mengapa melamar di perusahaan ini, mengapa memilih perusahaan ini
~ alasan resign, alasan keluar dari pekerjaan, alasan berhenti bekerja, alasan mengundurkan diri
= variabel lingkungan, environment variable
~ pemrosesan bahasa alami, NLP, natural language processing
= visi komputer, computer vision
= uang muka, down payment
~ uang muka, DP, panjar
= cicilan, angsuran
~ cicilan, angsuran, kredit, mencicil
~ tagihan, rekening tagihan
~ rekening bank, akun bank
~ rekening, akun bank
= anjungan tunai mandiri, ATM
~ dompet digital, e-wallet, uang elektronik
= dompet digital, e-wallet
~ belanja, berbelanja, membeli
~ mengeluh, komplain, keluhan
~ memuaskan, kepuasan, puas
~ mengecewakan, kecewa, kekecewaan
~ membosankan, bosan, kebosanan, jenuh
~ bosan, jenuh
~ menyenangkan, seru, asyik
~ mengganggu, gangguan, terganggu
~ menyebabkan, mengakibatkan, menimbulkan
= menyebabkan, mengakibatkan
= disebabkan, diakibatkan
~ bertujuan, tujuan
~ berfungsi, fungsi, kegunaan
~ berguna, bermanfaat, manfaat
= berguna, bermanfaat
~ manfaat, faedah, kegunaan
= manfaat, faedah
~ merugikan, kerugian
~ berkembang biak, reproduksi, perkembangbiakan
= berkembang biak, bereproduksi
~ berubah, perubahan, mengalami perubahan
~ bergerak, gerakan, pergerakan
~ berhubungan, hubungan, kaitan, keterkaitan
= kaitan, keterkaitan
~ bergantung, tergantung, ketergantungan
= bergantung, tergantung
~ cuci tangan, mencuci tangan
= internet of things, IoT
~ kebersihan, bersih
~ diagram, bagan, skema
~ membela, pembelaan
~ anggaran, budget
~ faktur, invoice, tagihan
~ perkembangan, kemajuan
~ tumbuh, pertumbuhan
= DNS, domain name system
= DHCP, dynamic host configuration protocol
= SQL, structured query language
= HTML, hypertext markup language
= CSS, cascading style sheets
= ORM, object relational mapping
= MVC, model view controller
= SDK, software development kit
= JVM, Java virtual machine
= JSON, JavaScript object notation
= XML, extensible markup language
~ REST API, RESTful API
= CORS, cross origin resource sharing
= XSS, cross site scripting
= CSRF, cross site request forgery
= JWT, JSON web token
= SSH, secure shell
= TDD, test driven development
= CI/CD, continuous integration and continuous delivery
= LLM, LLMs, large language model, large language models
~ RAG, retrieval augmented generation
~ NLP, natural language processing
~ CNN, convolutional neural network
= RNN, recurrent neural network
= SVM, support vector machine
~ PCA, principal component analysis
= ETL, extract transform load
= Kubernetes, K8s
= PostgreSQL, Postgres
= Node.js, NodeJS
= React.js, ReactJS
= Vue.js, VueJS
= KPI, key performance indicator
= ROI, return on investment
= B2B, business to business
= ECG, EKG
= ICU, intensive care unit
= BMI, body mass index
~ mesin virtual, virtual machine
~ struktur data, data structure
= pembelajaran penguatan, reinforcement learning
~ pengujian unit, unit testing, unit test
= layanan mikro, microservice, microservices
= pola desain, design pattern
= kelas abstrak, abstract class
= polimorfisme, polymorphism
= enkapsulasi, encapsulation, pengkapsulan
= abstraksi, abstraction
= konstruktor, constructor
= penanganan eksepsi, exception handling, penanganan pengecualian
= rekursi, recursion
= penyeimbang beban, load balancer
= pengolahan citra, image processing
= model bahasa besar, LLM
~ analis data, data analyst
~ ilmuwan data, data scientist
= manajemen proyek, project management
= manajer proyek, project manager
~ pengembang web, web developer
~ pelanggan marah, pelanggan yang sulit, pelanggan tidak puas, pelanggan komplain
~ pelanggan yang marah, pelanggan marah
~ penipuan, menipu, penipu, tipu
~ penyuapan, suap, gratifikasi
~ pembunuhan, membunuh
~ korban, yang dirugikan
~ saksi, saksi mata
~ surat wasiat, wasiat
~ surat kuasa, pemberian kuasa
~ hak asuh anak, hak asuh, perwalian anak
~ nafkah, tunjangan anak
~ jaminan utang, agunan
= agunan, jaminan utang
~ sita, penyitaan, menyita
~ listrik padam, mati lampu, pemadaman listrik
= mati lampu, listrik padam
~ lampu, bohlam
~ stopkontak, colokan
~ keran, kran
= keran, kran
~ mampet, tersumbat, penyumbatan
= mampet, tersumbat
~ cat, mengecat, pengecatan
~ baju, pakaian, busana
~ setrika, menyetrika, gosok baju
~ mencuci pakaian, mencuci baju, laundry
~ mencuci pakaian, mencuci baju
~ pertanian, bertani, agrikultur
= pertanian, agrikultur
~ petani, peladang
~ menanam, penanaman, tanam, bercocok tanam
~ menyiram, penyiraman, pengairan
~ pupuk, pemupukan
~ panen, memanen
~ toko, kedai, warung
~ swalayan, supermarket, minimarket
~ pusat perbelanjaan, mal, mall
~ rumah makan, restoran
= rumah makan, restoran
~ pelayan, pramusaji, waiter
= pramusaji, waiter
~ juru masak, koki, chef
= juru masak, koki
~ apotek, apotik
= apotek, apotik
~ apoteker, farmasis
= apoteker, farmasis
~ bidan, kebidanan
= unit perawatan intensif, ICU
= obat penurun panas, antipiretik
= obat pereda nyeri, analgesik, obat antinyeri
= obat pengencer darah, antikoagulan
= penyakit jantung koroner, PJK
= indeks massa tubuh, IMT, BMI
= air susu ibu, ASI
= makanan pendamping ASI, MPASI
= batu ginjal, nefrolitiasis
= pengeroposan tulang, osteoporosis, tulang keropos
= sariawan, stomatitis aftosa
= mimisan, epistaksis
= cacar air, varicella
= campak, measles
= amandel, tonsil
= radang amandel, tonsilitis
~ usus buntu, apendiks
= radang usus buntu, apendisitis
= sesak napas, dispnea
= kejang, konvulsi
= menstruasi, haid, datang bulan
~ menstruasi, haid, datang bulan, mens
= keguguran, abortus spontan
~ kontrasepsi, KB, alat kontrasepsi
~ ujian nasional, UN
= sekolah menengah atas, SMA
= sekolah menengah pertama, SMP
= sekolah menengah kejuruan, SMK
= pegawai negeri sipil, PNS
= aparatur sipil negara, ASN
= calon pegawai negeri sipil, CPNS
~ PNS, ASN, pegawai negeri
= rencana pelaksanaan pembelajaran, RPP
~ penilaian tengah semester, PTS
= indeks prestasi kumulatif, IPK
~ praktik kerja lapangan, PKL, praktek kerja lapangan
= praktik, praktek
= standar, standard
= metode, metoda
~ analisis data, analisa data
= aktivitas, aktifitas
= objek, obyek
= subjek, subyek
= jadwal, skedul
= izin, ijin
= atlet, atlit
= teoretis, teoritis
= hierarki, hirarki
= karier, karir
= detail, detil
= kuitansi, kwitansi
= jenazah, jenasah
~ negosiasi gaji, nego gaji
~ jadwal, agenda, skedul
~ karier, karir, jenjang karier
~ izin usaha, ijin usaha
= nomor induk berusaha, NIB
~ pajak bumi dan bangunan, PBB
= surat tanda nomor kendaraan, STNK
= buku pemilik kendaraan bermotor, BPKB
= badan penyelenggara jaminan sosial, BPJS
= jaminan hari tua, JHT
= tunjangan hari raya, THR
= pekerja lepas, freelancer
~ pekerja lepas, freelancer, freelance
= magang, internship
~ magang, internship, praktik kerja
= PKWT, perjanjian kerja waktu tertentu
= PKWTT, perjanjian kerja waktu tidak tertentu
= unit gawat darurat, UGD
= instalasi gawat darurat, IGD
~ UGD, IGD, gawat darurat
= mal, mall
~ penyakit menular seksual, infeksi menular seksual
~ kontrak kerja, perjanjian kerja
~ tekanan darah, tensi
~ KB, keluarga berencana, kontrasepsi
~ PT, perseroan terbatas
~ lima tahun ke depan, 5 tahun ke depan, rencana karier, lima tahun mendatang
~ lima tahun ke depan, 5 tahun ke depan
~ bekerja di bawah tekanan, tekanan kerja, stres kerja
~ pencapaian terbesar, prestasi terbesar, kesuksesan terbesar
~ pencapaian terbesar, prestasi terbesar
~ kesenjangan karier, gap karier, masa menganggur
~ apa kekurangan anda, apa kelemahan anda, kelemahan terbesar anda
~ apa kekurangan anda, apa kelemahan anda
~ apa kelebihan anda, apa kekuatan anda, keunggulan anda
~ apa kelebihan anda, apa kekuatan anda
~ lowongan kerja, loker, lowongan pekerjaan
= lowongan kerja, loker, lowongan pekerjaan
~ karyawan tetap, pegawai tetap
~ absensi, kehadiran, presensi
~ bolos, mangkir, tidak masuk kerja
~ mutasi, pindah tugas, rotasi
~ penilaian kinerja, evaluasi kinerja, performance appraisal
= penilaian kinerja, performance appraisal
= deskripsi pekerjaan, uraian pekerjaan, job description
= bahasa tubuh, body language
= keterampilan lunak, soft skill, soft skills
~ serikat pekerja, serikat buruh
~ mogok kerja, unjuk rasa, demo
= rantai pasok, supply chain, rantai pasokan
= bauran pemasaran, marketing mix
~ analisis SWOT, SWOT analysis
= manajemen risiko, risk management
= manajemen mutu, quality management
= titik impas, break even point, BEP
~ penyusutan aset tetap, depresiasi aset tetap
~ penyusutan, depresiasi
= utang usaha, account payable, hutang usaha
= harga pokok penjualan, HPP, cost of goods sold
= buku besar, general ledger
= jurnal umum, general journal
~ jurnal penyesuaian, ayat jurnal penyesuaian
= neraca saldo, trial balance
= modal kerja, working capital
= permintaan dan penawaran, supply and demand
= anggaran pendapatan dan belanja negara, APBN
~ bank sentral, central bank
= otoritas jasa keuangan, OJK
= kredit pemilikan rumah, KPR
= kartu kredit, credit card
~ kartu debit, debit card
~ nilai tukar, kurs
= nilai tukar, kurs
= ekonomi makro, makroekonomi
= ekonomi mikro, mikroekonomi
= perusahaan rintisan, startup
= wajib pajak, taxpayer
~ denda pajak, sanksi pajak
= kitab undang-undang hukum pidana, KUHP
= kitab undang-undang hukum perdata, KUHPerdata, KUH Perdata
= orde baru, orba
= VOC, vereenigde oostindische compagnie
= konferensi asia afrika, KAA
= organisasi kesehatan dunia, WHO
~ revolusi prancis, revolusi perancis
= prancis, perancis
= benua, kontinen
= khatulistiwa, ekuator
~ garis khatulistiwa, garis ekuator
~ letusan gunung berapi, erupsi gunung berapi, letusan gunung api, erupsi gunung api
~ letusan, erupsi, meletus
~ letusan, erupsi
= energi terbarukan, renewable energy
= energi surya, energi matahari, tenaga surya
~ energi angin, tenaga angin
~ energi nuklir, tenaga nuklir
= keanekaragaman hayati, biodiversitas
= rantai makanan, food chain
= jaring-jaring makanan, food web
~ hutan bakau, hutan mangrove
~ penggundulan hutan, deforestasi, penebangan hutan
= daur ulang, recycling
= DNA, asam deoksiribonukleat
= RNA, asam ribonukleat
= pembelahan sel, cell division
= sel darah merah, eritrosit
= sel darah putih, leukosit
= keping darah, trombosit
= tulang rawan, kartilago
~ usus halus, usus kecil
= kerongkongan, esofagus
= kandung kemih, vesika urinaria
= rahim, uterus
= indung telur, ovarium
= sel telur, ovum
= pubertas, masa puber
~ percepatan gravitasi, percepatan akibat gravitasi
= massa jenis, densitas
= titik didih, boiling point
~ titik leleh, titik lebur
= titik beku, freezing point
~ pembiasan cahaya, refraksi cahaya
~ pemantulan cahaya, refleksi cahaya
= panjang gelombang, wavelength
= bilangan prima, prime number
= faktor persekutuan terbesar, FPB
~ segitiga siku-siku, segi tiga siku-siku
~ turunan fungsi, derivatif fungsi
= ikatan kovalen, covalent bond
~ reaksi redoks, reaksi reduksi oksidasi
= katalis, katalisator
~ kecerdasan emosional, kecerdasan emosi
= piutang usaha, account receivable
= Tiongkok, Cina
~ komisi pemberantasan korupsi, KPK
~ kelipatan persekutuan terkecil, KPK
~ amerika serikat, AS, amerika
~ cara membuat, cara memasak, cara mengolah, resep
~ mencampur, campur, mengaduk, aduk, pencampuran
~ mengiris, iris, memotong
~ memanaskan, pemanasan, panaskan
~ mendinginkan, pendinginan, dinginkan
~ mengeringkan, pengeringan, keringkan, menjemur
~ melarutkan, pelarutan, mencairkan
~ menuangkan, tuang, menumpahkan
~ mengebor, melubangi
~ kalibrasi, mengkalibrasi, mengalibrasi, penyetelan
~ menyetel, setel, penyetelan, mengatur
~ pengantaran, mengantar, pengiriman, delivery
~ kurir, ekspedisi, jasa kirim
~ paket, kiriman
~ pesanan, order, memesan
~ diskon, potongan harga, korting
= diskon, potongan harga
~ laba bersih, keuntungan bersih
~ laba kotor, keuntungan kotor
= pemegang saham, shareholder
= pemangku kepentingan, stakeholder
~ dewan direksi, direksi
~ direktur utama, CEO, dirut
= direktur utama, dirut
~ cabang, kantor cabang
~ merek, brand, merk
= merek, merk
= kesadaran merek, brand awareness
= target pasar, target market, pasar sasaran
~ angket, kuesioner, survei
= angket, kuesioner
= survei, survey
= daftar pustaka, bibliografi
~ kutipan, sitasi, mengutip
= plagiarisme, plagiat, penjiplakan
~ skripsi, tugas akhir
~ artikel, tulisan, karangan
~ pendahuluan, pembukaan, pengantar
~ kesimpulan, simpulan, menyimpulkan
= kesimpulan, simpulan
~ pengucapan, pelafalan, lafal, pronunciation
= pengucapan, pelafalan
~ fasih, lancar berbicara
~ menghafal, hafalan, mengingat
= menghafal, menghapal
~ fokus, konsentrasi, berkonsentrasi, memusatkan perhatian
~ konsentrasi belajar, fokus belajar
~ menunda pekerjaan, prokrastinasi, menunda-nunda
~ malas, kemalasan
~ rajin, tekun, giat
~ pintar, cerdas, pandai
~ teliti, cermat, detail
= teliti, cermat
~ inisiatif, proaktif
~ memecahkan masalah, pemecahan masalah, menyelesaikan masalah, problem solving
= pemecahan masalah, problem solving
~ memecahkan masalah, menyelesaikan masalah
~ penyelesaian konflik, resolusi konflik, mengatasi konflik
~ penyelesaian konflik, resolusi konflik
~ sibuk, padat
~ kesempatan, peluang
~ mengambil risiko, berani ambil risiko
~ loyalitas, kesetiaan, setia
~ loyalitas pelanggan, kesetiaan pelanggan
~ dapat dipercaya, tepercaya, terpercaya
= tepercaya, terpercaya
~ reputasi, nama baik, citra
~ rahasia, kerahasiaan, konfidensial
~ wewenang, kewenangan, otoritas
= wewenang, kewenangan
~ janji temu, appointment, reservasi
~ antre, antri, antrean
= antre, antri
= antrean, antrian
~ mengurus KTP hilang, membuat KTP baru, KTP hilang
~ memperpanjang SIM, perpanjangan SIM, perpanjang SIM
~ membuat paspor, pembuatan paspor, mengurus paspor
~ membuat paspor, pembuatan paspor
~ membayar pajak, bayar pajak, pembayaran pajak
~ membayar pajak, bayar pajak
~ melaporkan SPT, lapor SPT, pelaporan SPT
~ pindah rumah, pindah alamat, pindah domisili
~ pindah alamat, pindah domisili
~ mendaftar BPJS, daftar BPJS, pendaftaran BPJS
~ modifikasi, memodifikasi, perubahan
~ memutar, putar, memainkan
~ merekam, rekam, perekaman, record
~ membagikan layar, berbagi layar, share screen
= berbagi layar, share screen
~ memblokir, blokir, pemblokiran
~ mengikuti, ikuti, follow
~ menyukai, suka, like
~ postingan, unggahan, kiriman
~ komentar, berkomentar
~ pesan, chat, message
~ obrolan, chat, percakapan
~ mengisi daya, ngecas, charging, mengecas
= mengisi daya, mengecas, ngecas
~ layar, monitor
~ kamera, webcam
~ panggilan, telepon, menelepon
= menelepon, menelpon
~ nomor telepon, nomor HP, nomor ponsel
~ nomor HP, nomor ponsel, nomor handphone
~ kartu SIM, simcard
= kartu SIM, simcard, SIM card
~ kuota, paket data
~ paket data, paket internet
~ sinyal, jaringan seluler
= pemrosesan bahasa alami, natural language processing
~ membuat akun, buat akun, daftar akun, mendaftar akun
~ membuat akun, buat akun
~ menghapus akun, hapus akun, menonaktifkan akun, menutup akun
~ menghapus akun, hapus akun
~ mengganti password, ganti password, mengubah kata sandi, ubah kata sandi, reset password
= mengganti password, ganti password, mengganti kata sandi, mengubah kata sandi, mengubah password
~ lupa kata sandi, lupa password, reset password, reset kata sandi
~ menghasilkan uang, mencari uang, mendapatkan uang
~ menghasilkan uang, mendapatkan uang
~ menghemat uang, hemat, berhemat, menabung
~ memulai bisnis, membuka usaha, merintis usaha, memulai usaha
~ memulai bisnis, memulai usaha
~ bisnis, usaha
~ mencari kerja, cari kerja, mencari pekerjaan, melamar kerja
= mencari kerja, cari kerja, mencari pekerjaan
~ belajar bahasa, mempelajari bahasa
~ belajar bahasa inggris, mempelajari bahasa inggris
~ berbicara di depan umum, public speaking
= berbicara di depan umum, public speaking
~ alternatif, pilihan, opsi
~ pilihan, opsi
~ keadaan, kondisi, situasi
= kondisi, keadaan
~ peristiwa, kejadian
= peristiwa, kejadian
~ fenomena, gejala
= gejala penyakit, simtom
~ perubahan, transformasi, pergeseran
~ penyebaran, persebaran, menyebar
~ penurunan, kemerosotan, menurun
~ peningkatan, kenaikan, meningkat, naik
~ penumpukan, akumulasi, menumpuk
~ kekeringan, kemarau
~ asal, asal-usul, sumber
= asal-usul, asal usul
~ minyak bumi, minyak mentah, petroleum
= minyak bumi, petroleum
~ wilayah, daerah, kawasan, area
~ perbatasan, batas
~ hutan, rimba
= amerika serikat, USA
= dana moneter internasional, IMF
~ bahan, material
~ bahan bangunan, material bangunan
~ peralatan, perlengkapan
~ tanda, simbol, lambang
~ cahaya, sinar
~ cahaya matahari, sinar matahari
~ suara, bunyi
~ satuan, unit
~ rumus, formula
~ perbandingan, rasio
~ proyek, project
~ kebijakan, policy
= kebijakan publik, public policy
~ politik, perpolitikan
~ tumbuh kembang, perkembangan anak
~ sembako, bahan pokok
= sembako, sembilan bahan pokok
~ tukang, pekerja bangunan
~ besi beton, tulangan
= besi beton, baja tulangan
= beton bertulang, reinforced concrete
~ drainase, saluran air
~ bocor, merembes, rembes
~ plafon, langit-langit
= plafon, langit-langit
~ denah, rencana lantai
~ pengelasan, las, mengelas
= pengelasan, welding
~ pelumas, oli
~ sekring, sikring
= sekring, sikring
~ saklar, sakelar
= saklar, sakelar
~ servis, perbaikan, tune up
~ mogok, tidak bisa hidup, tidak menyala
~ menyala, hidup
~ tidak bisa dibuka, tidak dapat dibuka, gagal dibuka
~ tidak bisa dibuka, tidak dapat dibuka
~ tidak bisa, tidak dapat
~ tidak bisa login, gagal login, tidak bisa masuk
~ hang, macet, freeze, tidak merespon
~ lambat, lemot, lag
~ hilang, terhapus
~ terhapus, tidak sengaja terhapus
~ mengembalikan file, memulihkan file, recovery file
~ mengembalikan file yang terhapus, memulihkan file yang terhapus
~ hubungan, relasi
~ simbol, lambang
~ maksimal, maksimum, tidak boleh melebihi, tidak boleh lebih dari, tidak lebih dari, paling lama, paling banyak, tertinggi
~ minimal, minimum, tidak boleh kurang dari, tidak kurang dari, paling sedikit, paling singkat, terendah
`
