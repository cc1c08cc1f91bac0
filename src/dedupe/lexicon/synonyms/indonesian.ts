/** See `synonyms.ts` for the form of a line. */
export const indonesian = `
= komputer, PC
= ponsel, HP, handphone, telepon genggam, telepon seluler
= smartphone, ponsel pintar, telepon pintar
= surel, email, e-mail, surat elektronik, pos-el
= situs web, website, situs internet, laman web
= basis data, database, pangkalan data
= sistem operasi, operating system
= kecerdasan buatan, AI, artificial intelligence, kecerdasan artifisial
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
= rapat, meeting
= tenggat waktu, deadline, batas waktu pengumpulan
= wawancara kerja, interview kerja, wawancara pekerjaan
= wawancara, interview
= riwayat hidup, CV, curriculum vitae, daftar riwayat hidup
= kartu tanda penduduk, KTP
= nomor induk kependudukan, NIK
= paspor, passport
= pajak pertambahan nilai, PPN
= pajak penghasilan, PPh
= Undang-Undang Dasar, UUD
= pemutusan hubungan kerja, PHK
~ sabuk pengaman, sabuk keselamatan
= kecelakaan lalu lintas, laka lantas
= rumah sakit, RS
= tekanan darah tinggi, hipertensi, darah tinggi
= tekanan darah rendah, hipotensi, darah rendah
= kencing manis, diabetes, diabetes melitus, penyakit gula
= serangan jantung, infark miokard
= kurang darah, anemia
= demam berdarah, DBD, demam berdarah dengue
= tuberkulosis, TBC, TB
~ sistem imun, sistem kekebalan tubuh, sistem kekebalan
= pertolongan pertama, P3K
= kulkas, lemari es, lemari pendingin
= televisi, TV
~ pesawat terbang, kapal terbang
= bandara, bandar udara
~ sepeda motor, motor roda dua
= kereta api, KA
= sekolah dasar, SD
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
~ bug, kutu, kesalahan program
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
= menggabungkan, menyatukan
~ membagi, bagi, pembagian, memisahkan, memecah
~ membandingkan, bandingkan, perbandingan, dibandingkan
~ mengembalikan, memulihkan, pemulihan, pengembalian, restore, recovery
= memulihkan, me-restore
~ memindahkan, pindah, pemindahan, transfer, dipindahkan
~ mengonversi, konversi, mengkonversi, mengubah
= mengonversi, mengkonversi
~ menampilkan, tampilkan, memperlihatkan, menunjukkan
= memperlihatkan, menunjukkan
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
= antarmuka pengguna, user interface, UI
= antarmuka, interface
= pengalaman pengguna, user experience, UX
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
~ naik jabatan, kenaikan jabatan, promosi jabatan
~ penghargaan, hadiah, reward
~ bonus, insentif, tunjangan
~ motivasi, dorongan, memotivasi, termotivasi, semangat
~ pemimpin, pimpinan, ketua, leader
= pemimpin, leader
= kepemimpinan, leadership
~ mengelola, pengelolaan, mengatur, manajemen, kelola
= pengelolaan, manajemen
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
= keselamatan dan kesehatan kerja, K3
= alat pelindung diri, APD
~ undang-undang, UU, peraturan perundangan, hukum
= undang-undang, UU
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
= obesitas, kegemukan
~ menurunkan berat badan, diet, melangsingkan, mengurangi berat badan
~ menurunkan berat badan, mengurangi berat badan
~ alergi, alergen
~ operasi, pembedahan, bedah
= pembedahan, tindakan bedah
~ perawat, suster, keperawatan
= perawat, suster
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
~ akuntansi, pembukuan
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
~ saham, efek
~ investasi, berinvestasi, menanam modal, penanaman modal
= investasi, penanaman modal
~ bangkrut, pailit, kebangkrutan, kepailitan
~ menabung, tabungan, simpanan
~ uang, dana, keuangan
~ anggaran, budget, APBN
= anggaran, budget
~ faktur, invoice, nota, tagihan
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
= inti sel, nukleus
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
= penjajahan, kolonialisme
~ pahlawan, pejuang
~ pemerintah, pemerintahan
~ pemilihan umum, pemilu, pencoblosan
= pemilihan umum, pemilu
= pemilihan kepala daerah, pilkada
= dewan perwakilan rakyat, DPR
= majelis permusyawaratan rakyat, MPR
= komisi pemberantasan korupsi, KPK
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
= puisi, sajak
~ penulis, pengarang
~ berbicara, bicara, bercakap, ngomong
~ rumah, hunian, tempat tinggal
~ kamar mandi, toilet, WC
= toilet, WC
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
= kartu keluarga, KK
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
~ keamanan, keselamatan, aman
~ bahaya, risiko, berbahaya
= risiko, resiko
~ kebakaran, api
= alat pemadam api ringan, APAR
~ kualitas, mutu
= kualitas, mutu
= pengendalian mutu, quality control, QC
= jaminan mutu, quality assurance, QA
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
`
