resource "google_compute_network" "main" {
  name = "main"
}

resource "google_compute_subnetwork" "web" {
  name    = "web"
  network = google_compute_network.main.id
}

resource "google_compute_firewall" "ssh" {
  name          = "ssh"
  network       = google_compute_network.main.name
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
}

resource "google_dns_managed_zone" "main" {
  name = "main"
}

resource "google_project_iam_member" "app" {
  project = "example"
  role    = "roles/owner"
  member  = "user:someone@example.com"
}

resource "google_service_account" "app" {
  account_id = "app"
}

resource "google_service_account_key" "app" {
  service_account_id = google_service_account.app.id
}

resource "google_logging_project_sink" "all" {
  name = "all"
}
